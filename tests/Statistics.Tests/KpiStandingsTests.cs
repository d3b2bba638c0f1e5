namespace OpenStatement.Statistics.Tests;

public sealed class KpiStandingsTests
{
    /// <summary>400 in the baseline year 2020 and 800 in the latest twelve months; the trend is an increase.</summary>
    private static readonly Series Rising = SeriesOf.Quarters(100, 100, 100, 100, 100, 100, 100, 100, 200, 200, 200, 200);

    private static readonly Series Falling = SeriesOf.Quarters(200, 200, 200, 200, 200, 200, 200, 200, 100, 100, 100, 100);

    private static readonly Series Level = SeriesOf.Quarters(100, 102, 98, 100, 101, 99, 100, 100, 102, 98, 100, 101);

    private static readonly Series Rare = SeriesOf.Quarters(1, 0, 2, 1, 1, 0, 2, 1, 0, 1, 1, 3);

    [Theory]
    [InlineData(KpiAim.AtLeast, 800, KpiStanding.Reached)]
    [InlineData(KpiAim.AtLeast, 801, KpiStanding.NotReached)]
    [InlineData(KpiAim.MoreThan, 799, KpiStanding.Reached)]
    [InlineData(KpiAim.MoreThan, 800, KpiStanding.NotReached)]
    [InlineData(KpiAim.AtMost, 800, KpiStanding.Reached)]
    [InlineData(KpiAim.AtMost, 799, KpiStanding.NotReached)]
    [InlineData(KpiAim.FewerThan, 801, KpiStanding.Reached)]
    [InlineData(KpiAim.FewerThan, 800, KpiStanding.NotReached)]
    public void A_target_is_held_against_the_latest_twelve_months_of_a_quarterly_count(KpiAim aim, decimal number, KpiStanding expected)
    {
        var progress = Judge(Target(aim, number), Rising);
        Assert.Equal((expected, KpiEvidence.Figures), (progress.Standing, progress.Evidence));
        Assert.Equal(800, Assert.Single(progress.Readings).Measured);
    }

    [Fact]
    public void A_target_is_held_against_the_latest_figure_of_anything_else() =>
        Assert.Equal(KpiStanding.Reached, Judge(Target(KpiAim.AtLeast, 60, "%"), SeriesOf.Percentages(1000, 100, 200, 300, 600), Unit.Percent).Standing);

    [Theory]
    [InlineData(KpiAim.IncreaseBy, 400, null, KpiStanding.Reached)]
    [InlineData(KpiAim.IncreaseBy, 401, null, KpiStanding.NotReached)]
    [InlineData(KpiAim.IncreaseBy, 100, "%", KpiStanding.Reached)]
    [InlineData(KpiAim.IncreaseBy, 101, "%", KpiStanding.NotReached)]
    [InlineData(KpiAim.ReduceBy, 1, null, KpiStanding.NotReached)]
    public void A_change_that_is_wanted_is_held_against_that_since_the_baseline(KpiAim aim, decimal number, string? unit, KpiStanding expected) =>
        Assert.Equal(expected, Judge(Target(aim, number, unit), Rising).Standing);

    [Fact]
    public void A_reduction_by_half_is_a_reduction_by_fifty_per_cent() =>
        Assert.Equal(50, Assert.Single(Judge(Target(KpiAim.ReduceBy, 50, "%"), Falling).Readings).Measured);

    [Fact]
    public void A_percentage_is_to_change_by_points_and_chance_reaches_no_target()
    {
        var clear = SeriesOf.Percentages(1000, 500, 500, 500, 500, 700, 700, 700, 700);
        var unclear = SeriesOf.Percentages(20, 10, 10, 10, 10, 11, 11, 11, 11);
        Assert.Equal(KpiStanding.Reached, Judge(Target(KpiAim.IncreaseBy, 20, "%"), clear, Unit.Percent).Standing);
        Assert.Equal(KpiStanding.NoClearChange, Judge(Target(KpiAim.IncreaseBy, 5, "%"), unclear, Unit.Percent).Standing);
        Assert.Equal(KpiStanding.NotReached, Judge(Target(KpiAim.IncreaseBy, 6, "%"), unclear, Unit.Percent).Standing);
    }

    [Fact]
    public void A_target_is_missed_from_its_last_day_on_and_not_before()
    {
        var lastDay = Rising.Observations[^1].Period.End;
        Assert.Equal(KpiStanding.Missed, Judge(Target(KpiAim.AtLeast, 900, by: lastDay), Rising).Standing);
        Assert.Equal(KpiStanding.NotReached, Judge(Target(KpiAim.AtLeast, 900, by: lastDay.AddDays(1)), Rising).Standing);
        Assert.Equal(KpiStanding.Reached, Judge(Target(KpiAim.AtLeast, 800, by: lastDay.AddYears(-1)), Rising).Standing);
    }

    [Fact]
    public void A_target_is_not_missed_while_the_figures_end_before_its_last_day()
    {
        var behind = Rising with { Observations = Rising.Observations.Add(new Observation { Period = SeriesOf.Quarter(12), Value = null, Markers = Markers.NotAvailable }) };
        Assert.Equal(KpiStanding.NotReached, Judge(Target(KpiAim.AtLeast, 900, by: SeriesOf.Quarter(12).End), behind).Standing);
    }

    [Fact]
    public void Rare_events_reach_numbers_but_not_changes()
    {
        Assert.Equal(KpiStanding.Reached, Judge(Target(KpiAim.AtMost, 5), Rare).Standing);
        Assert.Equal(KpiStanding.TooFew, Judge(Target(KpiAim.ReduceBy, 1), Rare).Standing);
        Assert.Equal(KpiStanding.TooFew, Judge(Trajectory(KpiDirection.Reduce), Rare).Standing);
        Assert.Equal(KpiStanding.TooFew, Judge(Kpi(KpiKind.Monitor), Rare).Standing);
        Assert.Equal(KpiStanding.TooFew, Judge(Kpi(KpiKind.Maintain), Rare).Standing);
    }

    [Fact]
    public void A_trajectory_moves_the_right_or_the_wrong_way_by_the_plan_and_not_by_polarity()
    {
        Assert.Equal(KpiStanding.RightWay, Judge(Trajectory(KpiDirection.Increase), Rising).Standing);
        Assert.Equal(KpiStanding.WrongWay, Judge(Trajectory(KpiDirection.Reduce), Rising).Standing);
        Assert.Equal(KpiStanding.RightWay, Judge(Trajectory(KpiDirection.Reduce), Falling).Standing);
        Assert.Equal(KpiStanding.NoClearChange, Judge(Trajectory(KpiDirection.Reduce), Level).Standing);
    }

    [Fact]
    public void Where_the_trend_is_stable_a_trajectory_is_judged_by_the_baseline()
    {
        // Halved after the baseline year, and as it is for longer than a trend looks back.
        var steady = SeriesOf.Quarters([200, 200, 200, 200, .. Enumerable.Range(0, 28).Select(i => (decimal?)(100 + (i % 2)))]);
        var progress = Judge(Trajectory(KpiDirection.Reduce), steady);
        Assert.Equal(TrendDirection.Stable, progress.Readings[0].Summary.Trend.Word);
        Assert.Equal(KpiStanding.RightWay, progress.Standing);
        Assert.True(progress.Readings[0].IsOnlySinceBaseline);
        Assert.False(Judge(Trajectory(KpiDirection.Increase), Rising).Readings[0].IsOnlySinceBaseline);
    }

    [Fact]
    public void A_trend_against_the_change_since_the_baseline_is_no_clear_change()
    {
        var back = SeriesOf.Quarters([200, 200, 200, 200, .. Enumerable.Repeat((decimal?)50, 24), 100, 100, 100, 100]);
        var progress = Judge(Trajectory(KpiDirection.Increase), back);
        Assert.Equal(TrendDirection.Increase, progress.Readings[0].Summary.Trend.Word);
        Assert.Equal(KpiStanding.NoClearChange, progress.Standing);
    }

    [Fact]
    public void An_increase_whose_unusual_figures_lie_below_the_average_does_not_count_as_one()
    {
        var progress = Judge(Trajectory(KpiDirection.Increase), SeriesOf.Quarters(200, 200, 200, 200, 50, 50, 50, 50, 100, 100, 100, 100));
        Assert.Equal(TrendDirection.Increase, progress.Readings[0].Summary.Trend.Word);
        Assert.Equal((KpiStanding.WrongWay, true), (progress.Standing, progress.Readings[0].IsOnlySinceBaseline));
    }

    [Fact]
    public void Nothing_is_judged_across_a_break_but_a_number()
    {
        var broken = Rising.WithMarkers(8, Markers.Break);
        Assert.Equal(KpiStanding.NotComparable, Judge(Trajectory(KpiDirection.Increase), broken).Standing);
        Assert.Equal(KpiStanding.NotComparable, Judge(Target(KpiAim.IncreaseBy, 1), broken).Standing);
        Assert.Equal(KpiStanding.NotComparable, Judge(Kpi(KpiKind.Monitor), broken).Standing);
        Assert.Equal(KpiStanding.NotComparable, Judge(Kpi(KpiKind.Maintain), broken).Standing);
        Assert.Equal(KpiStanding.Reached, Judge(Target(KpiAim.AtLeast, 800), broken).Standing);
    }

    [Fact]
    public void What_is_watched_is_neither_praised_nor_blamed()
    {
        Assert.Equal(KpiStanding.Rising, Judge(Kpi(KpiKind.Monitor), Rising).Standing);
        Assert.Equal(KpiStanding.Falling, Judge(Kpi(KpiKind.Monitor), Falling).Standing);
        Assert.Equal(KpiStanding.Stable, Judge(Kpi(KpiKind.Monitor), Level).Standing);
    }

    [Fact]
    public void What_is_maintained_is_kept_up_unless_the_trend_goes_the_wrong_way()
    {
        Assert.Equal(KpiStanding.WrongWay, Judge(Kpi(KpiKind.Maintain), Rising).Standing);
        Assert.Equal(KpiStanding.KeptUp, Judge(Kpi(KpiKind.Maintain), Falling).Standing);
        Assert.Equal(KpiStanding.KeptUp, Judge(Kpi(KpiKind.Maintain), Level).Standing);
        Assert.Equal(KpiStanding.KeptUp, Judge(Kpi(KpiKind.Maintain) with { Direction = KpiDirection.Increase }, Rising).Standing);
        Assert.Equal(KpiStanding.Rising, Judge(Kpi(KpiKind.Maintain), Rising, polarity: Polarity.Neutral).Standing);
        Assert.Equal(KpiStanding.KeptUp, Judge(Kpi(KpiKind.Maintain), Level, polarity: Polarity.Neutral).Standing);
    }

    [Fact]
    public void A_number_of_twelve_months_is_not_held_against_a_year_with_a_withheld_quarter()
    {
        var withheld = SeriesOf.Quarters(100, 100, 100, 100, 100, null, 100, 100).WithMarkers(5, Markers.Confidential);
        Assert.Equal(KpiStanding.NotComparable, Judge(Target(KpiAim.AtLeast, 1), withheld).Standing);
        var all = SeriesOf.Quarters([null, null]).WithMarkers(0, Markers.Confidential).WithMarkers(1, Markers.Confidential);
        Assert.Equal(KpiStanding.NoData, Judge(Target(KpiAim.AtLeast, 1), all).Standing);
    }

    [Theory]
    [InlineData(KpiKind.Establish)]
    [InlineData(KpiKind.Identify)]
    public void Figures_say_nothing_about_what_is_to_be_set_up_or_found_out(KpiKind kind)
    {
        var progress = Judge(Kpi(kind), Rising);
        Assert.Equal((KpiStanding.NoData, KpiEvidence.None), (progress.Standing, progress.Evidence));
        Assert.Empty(progress.Readings);
    }

    private static Kpi Kpi(KpiKind kind) => new()
    {
        Id = "kpi",
        Objective = "objective",
        Title = "Made up",
        Kind = kind,
        Owner = "North Police",
        Measures = ["burglary"],
    };

    private static Kpi Target(KpiAim aim, decimal number, string? unit = null, DateOnly? by = null) =>
        Kpi(KpiKind.Target) with { Target = new KpiTarget(aim, number, unit, by) };

    private static Kpi Trajectory(KpiDirection direction) => Kpi(KpiKind.Trajectory) with { Direction = direction };

    private static KpiProgress Judge(Kpi kpi, Series own, Unit unit = Unit.Count, Polarity polarity = Polarity.Lower)
    {
        var archive = Archives.Of(MadeUp.Measure() with { Unit = unit, Polarity = polarity }, own) with { Kpis = [kpi] };
        return Assert.Single(PlanProgress.Of(archive, Derivation.Summarise(archive))).Of(kpi);
    }
}
