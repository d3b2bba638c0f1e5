namespace OpenStatement.Statistics.Tests;

public sealed class BaselineComparisonsTests
{
    private static readonly Baseline Year2020 = new(null, Period.YearEnding(new DateOnly(2020, 12, 31)), [], null);

    private static readonly Baseline Years2020And2021 = new("average of 2020 and 2021", new Period(new DateOnly(2020, 1, 1), new DateOnly(2021, 12, 31)), [], "One year is not enough.");

    private static readonly Series ThreeYears = SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160, 171, 180, 190, 200, 210);

    [Fact]
    public void The_latest_year_is_held_against_every_baseline_and_several_years_are_averaged()
    {
        var comparisons = Compare(ThreeYears, Unit.Count, Year2020, Years2020And2021);
        Assert.Equal((460, 780), (comparisons[0].Change!.Earlier.Value, comparisons[0].Change!.Later.Value));
        // (460 + 621) / 2, rounded as it is printed.
        Assert.Equal((541, 780, 239), (comparisons[1].Change!.Earlier.Value, comparisons[1].Change!.Later.Value, comparisons[1].Change!.Difference));
        Assert.Equal(Years2020And2021.Period, comparisons[1].Change!.Earlier.Period);
        Assert.All(comparisons, comparison => Assert.Null(comparison.Reason));
    }

    [Fact]
    public void A_baseline_for_other_measures_is_passed_over() =>
        Assert.Empty(Compare(ThreeYears, Unit.Count, Year2020 with { Measures = ["robbery"] }));

    [Fact]
    public void A_baseline_outside_the_series_is_said_to_be() =>
        AssertNotCompared(NoBaselineComparison.OutsideSeries, ThreeYears, Unit.Count, Baseline.National);

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void A_break_within_or_after_the_baseline_is_named(int index)
    {
        var comparison = AssertNotCompared(NoBaselineComparison.Break, ThreeYears.WithMarkers(index, Markers.Break), Unit.Count, Years2020And2021);
        Assert.Equal(SeriesOf.Quarter(index).Start, comparison.Break);
    }

    [Fact]
    public void A_baseline_with_a_gap_is_incomplete() => AssertNotCompared(
        NoBaselineComparison.Incomplete, SeriesOf.Quarters(100, null, 120, 130, 140, 150, 160, 170), Unit.Count, Year2020);

    [Fact]
    public void A_baseline_that_begins_before_the_series_is_incomplete() => AssertNotCompared(
        NoBaselineComparison.Incomplete, ThreeYears, Unit.Count, Year2020 with { Period = new Period(new DateOnly(2019, 1, 1), new DateOnly(2020, 12, 31)) });

    [Fact]
    public void A_gap_in_the_latest_year_is_told_apart() => AssertNotCompared(
        NoBaselineComparison.LatestIncomplete, SeriesOf.Quarters(100, 110, 120, 130, 140, null, 160, 170), Unit.Count, Year2020);

    [Fact]
    public void A_year_is_not_held_against_a_part_of_itself() => AssertNotCompared(
        NoBaselineComparison.Overlap, SeriesOf.Quarters(100, 110, 120, 130, 140), Unit.Count, Year2020);

    [Fact]
    public void Percentages_of_quarters_are_put_together_by_the_counts_behind_them()
    {
        var (early, late) = (SeriesOf.Percentages(200, 20, 40, 60, 80), SeriesOf.Percentages(100, 0, 0, 0, 0, 50, 60, 70, 80));
        var change = Assert.Single(Compare(early with { Observations = [.. early.Observations, .. late.Observations[4..]] }, Unit.Percent, Year2020)).Change!;
        Assert.Equal((25, 65), (change.Earlier.Value, change.Later.Value));
    }

    [Fact]
    public void Percentages_of_quarters_without_counts_make_no_year() => AssertNotCompared(
        NoBaselineComparison.NoYearlyFigure, SeriesOf.Percentages(200, 20, 40, 60, 80, 20, 40, 60, 80).WithoutCounts(), Unit.Percent, Year2020);

    [Fact]
    public void A_quarter_without_a_denominator_leaves_the_baseline_incomplete()
    {
        var series = SeriesOf.Percentages(200, 20, 40, 60, 80, 20, 40, 60, 80);
        var without = series with { Observations = series.Observations.SetItem(2, series.Observations[2] with { Basis = null }) };
        AssertNotCompared(NoBaselineComparison.Incomplete, without, Unit.Percent, Year2020);
    }

    [Theory]
    [InlineData(Unit.Rate)]
    [InlineData(Unit.Score)]
    public void Rates_and_scores_of_quarters_make_no_year(Unit unit) =>
        AssertNotCompared(NoBaselineComparison.NoYearlyFigure, ThreeYears, unit, Year2020);

    [Fact]
    public void Scores_of_years_are_compared_as_they_stand_and_averaged_over_several()
    {
        var series = new Series(new SeriesKey("burglary", "north"), [Year(2020, 61), Year(2021, 66), Year(2022, 70)]);
        var comparisons = Compare(series, Unit.Score, Frequency.Year, Year2020, Years2020And2021);
        Assert.Equal((61, 70), (comparisons[0].Change!.Earlier.Value, comparisons[0].Change!.Later.Value));
        Assert.Equal(64, comparisons[1].Change!.Earlier.Value);
    }

    private static BaselineComparison AssertNotCompared(NoBaselineComparison reason, Series series, Unit unit, Baseline baseline)
    {
        var comparison = Assert.Single(Compare(series, unit, baseline));
        Assert.Null(comparison.Change);
        Assert.Equal(reason, comparison.Reason);
        return comparison;
    }

    private static ImmutableArray<BaselineComparison> Compare(Series series, Unit unit, params ImmutableArray<Baseline> baselines) =>
        Compare(series, unit, Frequency.Quarter, baselines);

    private static ImmutableArray<BaselineComparison> Compare(Series series, Unit unit, Frequency frequency, params ImmutableArray<Baseline> baselines)
    {
        var measure = MadeUp.Measure() with { Unit = unit, Frequency = frequency };
        var archive = Archives.Of(measure, series);
        var summary = Assert.Single(Derivation.Summarise(archive with { Settings = archive.Settings with { Baselines = baselines } })).Of(measure);
        return summary.Baselines;
    }

    private static Observation Year(int year, decimal value) => new() { Period = Period.YearEnding(new DateOnly(year, 12, 31)), Value = value };
}
