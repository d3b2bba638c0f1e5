namespace OpenStatement.Statistics.Tests;

public sealed class DerivationTests
{
    private static readonly Series TwoYears = SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160, 170);

    [Fact]
    public void The_latest_quarter_and_year_are_held_against_those_a_year_before()
    {
        var summary = Summarise(TwoYears);
        Assert.Equal(new PeriodFigure(SeriesOf.Quarter(7), 170), summary.Latest);
        Assert.Equal(40, summary.OnSamePeriodLastYear!.Difference);
        Assert.Equal(620, summary.TwelveMonths!.Value);
        Assert.Equal((460, 620), (summary.OnYearBefore!.Earlier.Value, summary.OnYearBefore.Later.Value));
        Assert.Equal(460, summary.OnBaseline!.Earlier.Value);
        Assert.Equal((160, 170), (summary.OnPreviousPeriod!.Earlier.Value, summary.OnPreviousPeriod.Later.Value));
        Assert.Equal((110 + 120 + 130, 150 + 160 + 170), (summary.OnFinancialYearBefore!.Earlier.Value, summary.OnFinancialYearBefore.Later.Value));
    }

    [Fact]
    public void Continuing_with_later_releases_gives_what_summarising_all_of_them_gives()
    {
        var whole = ThreeReleases();
        var visible = whole with { Releases = whole.Releases[..2] };
        var continued = Derivation.Continue(whole, Derivation.Summarise(visible));

        Assert.Equal(whole.Releases.Select(release => release.Id), continued.Select(summary => summary.Release.Id));
        AssertSame(Derivation.Summarise(whole)[2], continued[2], whole.Measures[0]);
    }

    [Fact]
    public void Where_a_release_before_the_last_was_left_out_all_are_summarised_anew()
    {
        var whole = ThreeReleases();
        var continued = Derivation.Continue(whole, Derivation.Summarise(whole with { Releases = whole.Releases.RemoveAt(1) }));

        Assert.All(Derivation.Summarise(whole).Zip(continued), pair => AssertSame(pair.First, pair.Second, whole.Measures[0]));
    }

    private static Archive ThreeReleases() => MadeUpSite.Archive(
        MadeUp.Measure(),
        MadeUpSite.Release(new ReleaseId(2021, 6), MadeUpSite.Today, SeriesOf.Quarters(100, 110, 120, 130, 140, 150)),
        MadeUpSite.Release(new ReleaseId(2021, 9), MadeUpSite.Today, SeriesOf.Quarters(100, 110, 120, 130, 140, 155, 160)),
        MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, SeriesOf.Quarters(100, 110, 120, 130, 140, 155, 165, 170)));

    private static void AssertSame(ReleaseSummary expected, ReleaseSummary actual, Measure measure)
    {
        Assert.Equal(expected.Release.Id, actual.Release.Id);
        Assert.Equal(expected.Of(measure).Latest, actual.Of(measure).Latest);
        Assert.Equal(expected.Of(measure).OnYearBefore, actual.Of(measure).OnYearBefore);
        Assert.Equal(expected.Of(measure).Since, actual.Of(measure).Since);
        Assert.Equal(
            expected.Revisions.SelectMany(revisions => revisions.Series).SelectMany(series => series.Points),
            actual.Revisions.SelectMany(revisions => revisions.Series).SelectMany(series => series.Points));
    }

    [Fact]
    public void Nothing_is_compared_across_a_break_and_the_break_is_named()
    {
        var summary = Summarise(TwoYears.WithMarkers(4, Markers.Break));
        Assert.Null(summary.OnSamePeriodLastYear);
        Assert.Null(summary.OnYearBefore);
        Assert.Null(summary.OnBaseline);
        Assert.Null(summary.OnFinancialYearBefore);
        Assert.Equal(SeriesOf.Quarter(4).Start, Assert.Single(summary.Baselines).Break);
        Assert.Equal(620, summary.TwelveMonths!.Value);
    }

    [Fact]
    public void A_break_at_the_start_of_the_baseline_leaves_everything_comparable()
    {
        var summary = Summarise(TwoYears.WithMarkers(0, Markers.Break));
        Assert.NotNull(summary.OnBaseline);
        Assert.Null(Assert.Single(summary.Baselines).Reason);
    }

    [Fact]
    public void The_baseline_is_not_compared_with_itself() => Assert.Null(Summarise(SeriesOf.Quarters(100, 110, 120, 130)).OnBaseline);

    [Fact]
    public void The_latest_figure_is_the_last_there_is()
    {
        var summary = Summarise(SeriesOf.Quarters(1, 2, 3, 4, 5, null));
        Assert.Equal(SeriesOf.Quarter(4), summary.Latest!.Period);
        Assert.Equal(4, summary.OnSamePeriodLastYear!.Difference);
        Assert.Equal(14, summary.TwelveMonths!.Value);
    }

    [Theory]
    [InlineData(Unit.Rate, 1)]
    [InlineData(Unit.Percent, 1)]
    [InlineData(Unit.Count, 0)]
    public void Figures_of_other_areas_stand_beside_those_of_the_force_where_they_compare_as_they_are(Unit unit, int areas)
    {
        var measure = MadeUp.Measure() with { Unit = unit };
        var summary = Derivation.Summarise(Archives.Of(measure, TwoYears, SeriesOf.QuartersOf("burglary", "south", 1, 2, 3, 4, 5, 6, 7, 8)))[0].Of(measure);
        Assert.Equal(areas, summary.Elsewhere.Length);
        Assert.All(summary.Elsewhere, other => Assert.Equal(("south", SeriesOf.Quarter(7), 8m), (other.Area, other.Figure.Period, other.Figure.Value)));
    }

    [Fact]
    public void A_year_with_a_missing_quarter_is_not_added_up()
    {
        var summary = Summarise(SeriesOf.Quarters(1, 2, 3, 4, null, 6, 7, 8));
        Assert.NotNull(summary.Latest);
        Assert.Null(summary.TwelveMonths);
        Assert.Null(summary.Group);
    }

    [Fact]
    public void Rare_events_have_no_percentages()
    {
        var summary = Summarise(SeriesOf.Quarters([.. Enumerable.Repeat((decimal?)0, 30), 25, 0, 0, 0, 5, 0, 0, 0]));
        Assert.True(summary.IsRare);
        Assert.Equal((25, 5), (summary.OnYearBefore!.Earlier.Value, summary.OnYearBefore.Later.Value));
        Assert.Null(summary.OnYearBefore.Fraction);
    }

    [Fact]
    public void Percentages_are_compared_but_never_added_up()
    {
        var summary = Summarise(TwoYears, unit: Unit.Percent);
        Assert.NotNull(summary.OnSamePeriodLastYear);
        Assert.Null(summary.TwelveMonths);
        Assert.Null(summary.OnYearBefore);
        Assert.Null(summary.Group);
    }

    [Fact]
    public void Yearly_figures_on_different_years_do_not_compare_by_chance()
    {
        Observation[] years = [Year(2019, 3, 50), Year(2020, 3, 60), Year(2021, 12, 70)];
        var summary = Summarise(new Series(new SeriesKey("burglary", "north"), [.. years]));
        Assert.Equal(70, summary.TwelveMonths!.Value);
        Assert.Null(summary.OnYearBefore);
        Assert.Null(summary.OnBaseline);
    }

    [Fact]
    public void The_group_is_that_of_the_last_day_of_the_release()
    {
        var group = Summarise(TwoYears, SeriesOf.QuartersOf("burglary", "south", 1, 1, 1, 1, 1, 1, 1, 1)).Group!;
        Assert.Equal(["south", "north"], group.Rates.Select(rate => rate.Area));
        // South left the group at the end of 2021.
        var later = Summarise(SeriesOf.Quarters(1, 1, 1, 1, 1, 1, 1, 1, 1), SeriesOf.QuartersOf("burglary", "south", 1, 1, 1, 1, 1, 1, 1, 1, 1));
        Assert.Null(later.Group);
        Assert.Equal(NoComparisonCause.NoMembers, later.NoGroup!.Cause);
    }

    [Fact]
    public void The_rate_of_the_force_is_that_of_its_comparison_and_stands_alone_where_there_is_none()
    {
        var alone = Summarise(TwoYears);
        Assert.Equal(NoComparisonCause.MissingFigures, alone.NoGroup!.Cause);
        Assert.Equal(["south"], alone.NoGroup.Areas);
        Assert.Equal(0.62m, alone.OwnRate!.Rate.Rate);
        var compared = Summarise(TwoYears, SeriesOf.QuartersOf("burglary", "south", 1, 1, 1, 1, 1, 1, 1, 1));
        Assert.Null(compared.NoGroup);
        Assert.Same(compared.Group!.Of("north"), compared.OwnRate!.Rate);
    }

    [Fact]
    public void The_region_and_the_nation_are_found_along_the_parents_of_the_force()
    {
        var archive = Archives.Of(MadeUp.Measure(), TwoYears, In("south"), In("region"), In("county"), In("nation")) with
        {
            Areas =
            [
                new Area("north", "North", AreaKind.Force, null, "county"), new Area("county", "County", AreaKind.Borough, null, "region"),
                new Area("region", "Region", AreaKind.Region, null, "nation"), new Area("nation", "Nation", AreaKind.Nation, null, null),
            ],
        };
        var group = Assert.Single(Derivation.Summarise(archive)).Of(MadeUp.Measure()).Group!;
        Assert.Equal(["region", "nation"], group.Wider.Select(area => area.Area));

        static Series In(string area) => SeriesOf.QuartersOf("burglary", area, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    [Fact]
    public void A_measure_without_figures_has_an_empty_summary()
    {
        Assert.Null(Summarise(SeriesOf.Quarters([null, null])).Latest);
        var other = Summarise(SeriesOf.QuartersOf("burglary", "south", 1, 2));
        Assert.Null(other.Own);
        Assert.Null(other.Latest);
    }

    [Fact]
    public void Counts_have_a_trend_by_their_usual_range()
    {
        var summary = Summarise(TwoYears);
        Assert.Equal(8, summary.Process!.Points.Length);
        Assert.Equal(TrendDirection.Increase, summary.Trend.Word);
        Assert.Equal(summary.OnYearBefore, summary.Trend.Change);
        Assert.Null(summary.Years);
    }

    [Fact]
    public void Rare_events_have_a_range_of_years_and_no_usual_range()
    {
        var summary = Summarise(SeriesOf.Quarters(1, 2, 3, 4, 1, 1, 1, 1));
        Assert.Null(summary.Process);
        Assert.Equal((4, 10), (summary.Years!.Lowest, summary.Years.Highest));
        Assert.Equal((TrendDirection.TooFew, TrendUnavailableReason.RareEvents), (summary.Trend.Word, summary.Trend.Reason));
    }

    [Fact]
    public void A_measure_without_figures_has_no_trend() => Assert.Equal(TrendUnavailableReason.NoFigures, Summarise(SeriesOf.Quarters([null])).Trend.Reason);

    private static MeasureSummary Summarise(Series own, Series? other = null, Unit unit = Unit.Count)
    {
        var measure = MadeUp.Measure() with { Unit = unit };
        var archive = other is null ? Archives.Of(measure, own) : Archives.Of(measure, own, other);
        return Assert.Single(Derivation.Summarise(archive)).Of(measure);
    }

    private static Observation Year(int year, int month, decimal value) =>
        new() { Period = Period.YearEnding(new DateOnly(year, month, 31)), Value = value };
}
