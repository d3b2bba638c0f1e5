namespace OpenStatement.Presentation.Tests;

public sealed class UnavailableMeasuresTests
{
    private static readonly ReleaseId Release = new(2021, 12);

    private static readonly Measure Unavailable = MadeUp.Measure() with
    {
        Role = MeasureRole.National,
        Availability = Availability.NotAvailable,
        AvailabilityReason = "Only known for the whole country.",
    };

    [Fact]
    public void What_is_asserted_of_a_measure_without_figures_is_shown_all_the_same()
    {
        var content = Content(Unavailable, new Assessment
        {
            Measure = "burglary",
            Trend = "Stable",
            Benchmark = new AssertedBenchmark(3, 8, Band.Below),
            Author = "North Police",
            Reason = "By its own figures.",
        });
        var row = Assert.Single(content.Summary);
        Assert.Equal("North Police says: stable", row.AssertedTrend);
        Assert.Equal("North Police says: 3rd of 8, below the group average", row.AssertedPlace);
        Assert.Equal("By its own figures.", Assert.Single(content.Unavailable).Assessment!.Reason);
    }

    [Fact]
    public void A_national_metric_without_figures_names_its_source() =>
        Assert.Equal(Unavailable.Source, Assert.Single(Content(Unavailable).Unavailable).Source);

    [Fact]
    public void Figures_that_are_late_are_said_to_be_expected() => Assert.Equal(
        "The survey ended late. The figures are expected on 31 March 2022.",
        Assert.Single(Content(MadeUp.Measure(), omitted: new OmittedMeasure("burglary", "The survey ended late.", new DateOnly(2022, 3, 31))).Unavailable).Reason);

    private static PriorityContent Content(Measure measure, Assessment? assessment = null, OmittedMeasure? omitted = null)
    {
        var release = MadeUpSite.Release(Release, MadeUpSite.Today) with { Assessments = [.. new[] { assessment }.OfType<Assessment>()] };
        release = release with { Statement = release.Statement with { OmittedMeasures = [.. new[] { omitted }.OfType<OmittedMeasure>()] } };
        var context = Sites.Context(MadeUpSite.Archive(measure, release));
        return Sites.ContentOf(MadeUpSite.Priority, context.Latest!, context);
    }
}
