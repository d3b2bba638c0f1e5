namespace OpenStatement.Statistics.Tests;

public sealed class FunnelStepsTests
{
    [Fact]
    public void Stages_are_counted_over_the_same_twelve_months()
    {
        var steps = Steps(SeriesOf.QuartersOf("reported", "north", 100, 100, 100, 100), SeriesOf.QuartersOf("charged", "north", 10, 10, 10, 20));
        Assert.Equal(12, steps.Period!.Value.Months);
        Assert.Equal([400m, 50m], steps.Steps.Select(step => step.Figure!.Value));
        Assert.Equal((null, 400m), (steps.Steps[0].First, steps.Steps[1].Before!.Value));
    }

    [Fact]
    public void Where_a_stage_has_no_twelve_months_the_latest_common_period_counts()
    {
        var steps = Steps(SeriesOf.QuartersOf("reported", "north", 100, 100, 100, 100, 90), SeriesOf.QuartersOf("charged", "north", null, 10, 10, 20));
        Assert.Equal(SeriesOf.Quarter(3), steps.Period);
        Assert.Equal([100m, 20m], steps.Steps.Select(step => step.Figure!.Value));
    }

    [Fact]
    public void A_withheld_stage_has_no_figure_and_lends_none_to_the_stages_after_it()
    {
        var steps = Steps(
            SeriesOf.QuartersOf("reported", "north", 100, 100, 100, 100),
            SeriesOf.QuartersOf("charged", "north", null).WithMarkers(0, Markers.Confidential),
            SeriesOf.QuartersOf("court", "north", 5, 5, 5, 5));
        Assert.Equal((null, true), (steps.Steps[1].Figure, steps.Steps[1].IsSuppressed));
        Assert.Null(steps.Steps[2].Before);
        Assert.Equal(400m, steps.Steps[2].First!.Value);
    }

    private static FunnelSteps Steps(params ImmutableArray<Series> stages)
    {
        ImmutableArray<Measure> measures = [.. stages.Select(stage => MadeUp.Measure() with { Id = stage.Key.Measure })];
        var archive = Archives.Of(measures[0], stages);
        var funnel = new Funnel("to-court", "To court", "violence", [.. measures.Select(measure => measure.Id)]);
        return FunnelSteps.Of(funnel, [.. measures.Select(measure => Derivation.Summarise(archive.Settings, archive.Releases[0], measure, "north"))]);
    }
}
