namespace OpenStatement.Statistics.Tests;

public sealed class SurveysTests
{
    [Fact]
    public void A_percentage_comes_with_its_sample_its_interval_and_those_of_a_year_before()
    {
        var survey = Survey(SeriesOf.Percentages(100, 10, 20, 30, 40, 65))!;
        Assert.Equal((65, new Proportion(65, 100)), (survey.Latest!.Figure.Value, survey.Latest.Basis));
        Assert.Equal((55.25m, 73.64m), (Math.Round(survey.Latest.Interval.Lower, 2), Math.Round(survey.Latest.Interval.Upper, 2)));
        Assert.Equal(10, survey.YearBefore!.Figure.Value);
        Assert.True(survey.IsClearChange);
    }

    [Fact]
    public void A_change_is_not_clear_while_the_intervals_overlap() =>
        Assert.False(Survey(SeriesOf.Percentages(100, 50, 50, 50, 50, 55))!.IsClearChange);

    [Fact]
    public void Without_counts_there_is_no_interval_and_nothing_is_called_clear()
    {
        var survey = Survey(SeriesOf.Percentages(100, 10, 20, 30, 40, 65).WithoutCounts())!;
        Assert.Null(survey.Latest);
        Assert.Null(survey.YearBefore);
        Assert.Null(survey.IsClearChange);
    }

    [Fact]
    public void The_year_before_is_not_compared_across_a_break() =>
        Assert.Null(Survey(SeriesOf.Percentages(100, 10, 20, 30, 40, 65).WithMarkers(2, Markers.Break))!.YearBefore);

    [Fact]
    public void Only_percentages_are_surveys() => Assert.Null(Summarise(MadeUp.Measure(), SeriesOf.Quarters(1, 2)).Survey);

    [Fact]
    public void The_gap_is_between_the_highest_and_the_lowest_group_with_newcombes_interval()
    {
        var division = Assert.Single(Divisions(Among("women", 70, 56), Among("men", 80, 48), Among("others", 10, 7)));
        Assert.Equal(("sex", SeriesOf.Quarter(0)), (division.Dimension, division.Period));
        Assert.Equal(["men", "others", "women"], division.Groups.Select(group => group.Category));
        var gap = division.Gap!;
        Assert.Equal(("women", "men", 20), (gap.Highest.Category, gap.Lowest.Category, gap.Points));
        Assert.Equal((5.24m, 33.39m), (Math.Round(gap.Interval!.Lower, 2), Math.Round(gap.Interval.Upper, 2)));
        Assert.True(gap.IsClear);
    }

    [Fact]
    public void A_gap_whose_interval_includes_zero_is_not_clear() =>
        Assert.False(Assert.Single(Divisions(Among("women", 10, 5), Among("men", 10, 6))).Gap!.IsClear);

    [Fact]
    public void A_withheld_group_is_listed_but_takes_no_part_in_the_gap()
    {
        var division = Assert.Single(Divisions(Among("women", 70, 56), Among("men", 80, 48), Among("others", 3, null)));
        Assert.Equal(Markers.Confidential, division.Groups[1].Markers);
        Assert.Null(division.Groups[1].Interval);
        Assert.Equal(20, division.Gap!.Points);
    }

    [Fact]
    public void Groups_without_counts_have_a_gap_of_which_nothing_more_can_be_said()
    {
        var gap = Assert.Single(Divisions(Among("women", 70, 56).WithoutCounts(), Among("men", 80, 48))).Gap!;
        Assert.Equal(20, gap.Points);
        Assert.Null(gap.Interval);
        Assert.Null(gap.IsClear);
    }

    [Fact]
    public void One_group_none_and_groups_all_the_same_have_no_gap()
    {
        Assert.Equal(NoGap.OneGroup, Assert.Single(Divisions(Among("women", 70, 56))).Reason);
        Assert.Equal(NoGap.OneGroup, Assert.Single(Divisions(Among("women", 70, 56), Among("men", 80, null))).Reason);
        Assert.Equal(NoGap.NoFigures, Assert.Single(Divisions(Among("women", 70, null))).Reason);
        Assert.Equal(NoGap.AllTheSame, Assert.Single(Divisions(Among("women", 10, 5), Among("men", 20, 10))).Reason);
    }

    [Fact]
    public void Groups_without_a_figure_in_the_latest_period_are_left_out()
    {
        var women = SeriesOf.Percentages(70, 56).Among("sex", "women");
        Assert.Empty(Summarise(Percent, SeriesOf.Percentages(100, 50, 50), women).Survey!.Divisions);
    }

    [Fact]
    public void Each_dimension_is_a_division_of_its_own()
    {
        var young = SeriesOf.Percentages(10, 5).Among("age", "under 25");
        Assert.Equal(["age", "sex"], Divisions(Among("women", 70, 56), young).Select(division => division.Dimension));
    }

    [Theory]
    [InlineData(56, true)]
    [InlineData(50, false)]
    public void Whole_years_are_clear_by_the_counts_of_all_their_parts(int later, bool isClear)
    {
        var series = SeriesOf.Percentages(1000, 480, 480, 480, 480, later * 10, later * 10, later * 10, later * 10);
        var change = Summarise(Percent, series).Baselines[0].Change!;
        Assert.Equal(isClear, Surveys.IsClear(change, Percent, series));
        Assert.Null(Surveys.IsClear(change, Percent, series.WithoutCounts()));
    }

    [Fact]
    public void A_rate_has_an_interval_in_its_own_unit()
    {
        var rate = new Observation { Period = SeriesOf.Quarter(0), Value = 69.05m, Basis = new Proportion(222, 3215) };
        var interval = FigureInterval.Of(MadeUp.Measure() with { Unit = Unit.Rate }, rate)!;
        Assert.Equal((60.27m, 78.76m), (Math.Round(interval.Lower, 2), Math.Round(interval.Upper, 2)));
        Assert.Null(FigureInterval.Of(MadeUp.Measure(), rate));
        Assert.Null(FigureInterval.Of(Percent, rate with { Value = null }));
    }

    private static Measure Percent { get; } = MadeUp.Measure() with { Unit = Unit.Percent };

    private static Series Among(string category, int outOf, int? numerator) => SeriesOf.Percentages(outOf, numerator).Among("sex", category);

    private static ImmutableArray<Division> Divisions(params ImmutableArray<Series> groups) =>
        Summarise(Percent, [SeriesOf.Percentages(160, 110), .. groups]).Survey!.Divisions;

    private static Survey? Survey(Series own) => Summarise(Percent, own).Survey;

    private static MeasureSummary Summarise(Measure measure, params ImmutableArray<Series> series) =>
        Assert.Single(Derivation.Summarise(Archives.Of(measure, series))).Of(measure);
}
