namespace OpenStatement.Presentation.Tests;

/// <summary>What a chart shows besides its series.</summary>
public sealed class ChartDetailTests
{
    private static readonly Series TwoYears = SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160, 170);

    [Fact]
    public void A_glance_shows_the_usual_range_and_what_stands_out_but_not_the_rest()
    {
        var measure = MadeUp.Measure() with { Target = 90 };
        var chart = ChartOf(WithNote(TwoYears, 3, "A note."), measure, Usual(TwoYears, 2, 7, Flag(7, Direction.Up)), ChartDetail.Glance);
        Assert.NotNull(chart.UsualRange);
        Assert.NotNull(chart.Points[7].Flag);
        Assert.NotNull(chart.Baseline);
        Assert.Null(chart.Average);
        Assert.Null(chart.TrendLine);
        Assert.Null(chart.Target);
        Assert.Empty(chart.Notes);
    }

    [Fact]
    public void A_chart_as_published_shows_everything_but_the_target_of_the_present_plan()
    {
        var measure = MadeUp.Measure() with { Target = 90 };
        var chart = ChartOf(WithNote(TwoYears, 3, "A note."), measure, Usual(TwoYears, 2, 7, Flag(7, Direction.Up)), ChartDetail.AsPublished);
        Assert.NotNull(chart.Average);
        Assert.NotEmpty(chart.Notes);
        Assert.Null(chart.Target);
        Assert.DoesNotContain("target", chart.Description, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(null, "within its usual range")]
    [InlineData(Direction.Up, "higher than usual")]
    [InlineData(Direction.Down, "lower than usual")]
    public void The_headline_says_how_the_latest_figure_stands_against_its_usual_range(Direction? direction, string words) => Assert.Equal(
        $"Burglary: 170 in the quarter ending December 2021, {words}",
        ChartOf(TwoYears, process: Usual(TwoYears, 0, 7, direction is { } known ? [Flag(7, known)] : [])).Headline);

    [Fact]
    public void Without_a_usual_range_of_the_latest_figure_the_headline_compares_it_with_a_year_before() => Assert.Equal(
        "Burglary: 170 in the quarter ending December 2021, up 31% on the same quarter a year before",
        ChartOf(TwoYears, process: Usual(TwoYears, 0, 6)).Headline);

    [Fact]
    public void The_usual_range_and_its_average_cover_the_points_they_were_worked_out_from()
    {
        var chart = ChartOf(TwoYears, process: Usual(TwoYears, 2, 6));
        Assert.Equal(new UsualRange("Usual range", 93.4m, 146.6m, 2, 6, false), chart.UsualRange);
        Assert.Equal(new LevelLine("Average, 5 quarters", 120, 2, 6), chart.Average);
    }

    [Fact]
    public void Trial_limits_are_called_so()
    {
        var usual = Usual(TwoYears, 0, 7);
        var chart = ChartOf(TwoYears, process: usual with { Limits = usual.Limits! with { IsTrial = true } });
        Assert.Equal(("Usual range (trial)", true), (chart.UsualRange!.Label, chart.UsualRange.IsTrial));
    }

    [Fact]
    public void A_measure_without_limits_has_no_usual_range() =>
        Assert.Null(ChartOf(TwoYears, process: Usual(TwoYears, 0, 7) with { Limits = null }).UsualRange);

    [Fact]
    public void The_usual_range_ends_where_a_measure_does()
    {
        var wide = new ProcessLimits(20, 90, IsTrial: false);
        Assert.Equal(0, ChartOf(TwoYears, process: Usual(TwoYears, 0, 7) with { Limits = wide }).UsualRange!.Lower);
        Assert.Equal(100, ChartOf(TwoYears, MadeUp.Measure(Unit.Percent), Usual(TwoYears, 0, 7) with { Limits = wide }).UsualRange!.Upper);
        Assert.True(ChartOf(TwoYears, MadeUp.Measure(Unit.Score), Usual(TwoYears, 0, 7) with { Limits = wide }).UsualRange!.Lower < 0);
    }

    [Theory]
    [InlineData(Direction.Up, Polarity.Lower, true, Tone.Worse)]
    [InlineData(Direction.Down, Polarity.Lower, false, Tone.Better)]
    [InlineData(Direction.Up, Polarity.Neutral, true, Tone.Neutral)]
    public void Flags_point_up_or_down_and_have_the_tone_of_the_measure(Direction direction, Polarity polarity, bool isHigher, Tone tone) =>
        Assert.Equal(
            new PointFlag(isHigher, tone),
            ChartOf(TwoYears, MadeUp.Measure(polarity: polarity), Usual(TwoYears, 0, 7, Flag(5, direction))).Points[5].Flag);

    [Fact]
    public void The_key_explains_only_the_shapes_that_occur()
    {
        Assert.Empty(ChartOf(TwoYears, process: Usual(TwoYears, 0, 7)).Key);
        var provisional = TwoYears with { Observations = TwoYears.Observations.SetItem(7, TwoYears.Observations[7] with { Markers = Markers.Provisional }) };
        Assert.Equal(
            [new ChartKeyEntry(ChartFeature.Lower, "Lower than usual"), new ChartKeyEntry(ChartFeature.Provisional, "Provisional")],
            ChartOf(provisional, process: Usual(TwoYears, 0, 7, Flag(1, Direction.Down))).Key);
    }

    [Fact]
    public void The_trend_line_is_the_average_of_the_twelve_months_to_each_point() =>
        Assert.Equal([null, null, null, 115, 125, 135, 145, 155], ChartOf(TwoYears).TrendLine!.Values);

    [Fact]
    public void The_trend_line_does_not_cross_a_break() =>
        Assert.Equal(
            [null, null, null, 115, 125, null, null, null, 165, 175],
            ChartOf(SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160, 170, 180, 190).WithMarkers(5, Markers.Break)).TrendLine!.Values);

    [Fact]
    public void Percentages_yearly_figures_and_rare_events_have_no_trend_line()
    {
        Assert.Null(ChartOf(TwoYears, MadeUp.Measure(Unit.Percent)).TrendLine);
        Assert.Null(ChartOf(SeriesOf.Quarters(1, 2, 1, 3, 2, 1, 2, 1)).TrendLine);
    }

    [Fact]
    public void The_axis_has_room_for_the_target_the_usual_range_and_intervals()
    {
        Assert.True(ChartOf(TwoYears, MadeUp.Measure() with { Target = 900 }).Axis.Maximum >= 900);
        Assert.True(ChartOf(TwoYears, process: Usual(TwoYears, 0, 7) with { Limits = new ProcessLimits(400, 100, false) }).Axis.Maximum >= 666);
        var (small, percent) = (SeriesOf.Quarters(90, 95), MadeUp.Measure(Unit.Percent));
        var chart = ChartOf(small with { Observations = small.Observations.SetItem(1, small.Observations[1] with { Basis = new Proportion(19, 20) }) }, percent);
        Assert.True(chart.Axis.Maximum >= chart.Points[1].Interval!.Upper);
    }

    /// <summary>The published test of PHEindicatormethods: 65 of 100.</summary>
    [Fact]
    public void A_percentage_with_its_counts_has_an_interval()
    {
        var series = SeriesOf.Quarters(65);
        var observation = series.Observations[0] with { Basis = new Proportion(65, 100) };
        var point = ChartOf(series with { Observations = [observation] }, MadeUp.Measure(Unit.Percent)).Points[0];
        Assert.Equal(55.25444330m, point.Interval!.Lower, 6);
        Assert.Equal(73.63575176m, point.Interval.Upper, 6);
        Assert.Equal("between 55% and 74% with 95% confidence", point.Remark);
    }

    [Fact]
    public void Notes_are_numbered_from_left_to_right_and_the_same_words_once()
    {
        var chart = ChartOf(WithNote(WithNote(WithNote(TwoYears, 5, "Same."), 1, "Alone."), 6, "Same."));
        Assert.Equal([new ChartNote(1, "April to June 2020: Alone."), new ChartNote(2, "Same.")], chart.Notes);
        Assert.Equal([null, 1, null, null, null, 2, 2, null], chart.Points.Select(point => point.Note));
        Assert.Equal("note 2", chart.Points[5].Remark);
    }

    [Fact]
    public void The_description_says_what_the_picture_says()
    {
        var process = Usual(TwoYears, 2, 6, Flag(2, Direction.Down), Flag(5, Direction.Up), Flag(6, Direction.Up));
        var chart = ChartOf(TwoYears, MadeUp.Measure() with { Target = 90 }, process);
        Assert.EndsWith(
            "Usual range over 5 quarters: 93 to 147, with an average of 120. "
            + "1 point is marked as lower than usual, in the quarter ending September 2020. "
            + "2 points are marked as higher than usual, the last in the quarter ending September 2021. "
            + "The 12-month moving average went up from 115 in the quarter ending December 2020 to 155 in the quarter ending December 2021. "
            + "Target: 90 a quarter. Average, year ending December 2020: 115.",
            chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_usual_range_that_nothing_stands_out_of_is_described_too() =>
        Assert.Contains("93 to 147. No point stands out from it.", ChartOf(TwoYears, process: Usual(TwoYears, 0, 7), detail: ChartDetail.Glance).Description, StringComparison.Ordinal);

    private static Chart ChartOf(Series own, Measure? measure = null, ProcessChart? process = null, ChartDetail detail = ChartDetail.Everything)
    {
        var (summary, context) = Sites.With(own, measure);
        return Charts.Of(summary with { Process = process }, context.Latest!.Release, int.MaxValue, detail, "table", context);
    }

    /// <summary>A range from 93.4 to 146.6 around 120, worked out from some of the points of a series.</summary>
    private static ProcessChart Usual(Series series, int first, int last, params ImmutableArray<FlaggedPoint> flags) => new(
        [.. series.Observations[first..(last + 1)].Select(observation => new PeriodFigure(observation.Period, observation.Value!.Value))],
        new ProcessLimits(120, 10, IsTrial: false),
        flags);

    private static FlaggedPoint Flag(int index, Direction direction) => new(SeriesOf.Quarter(index), direction, [SpecialCause.Shift]);

    private static Series WithNote(Series series, int index, string note) =>
        series with { Observations = series.Observations.SetItem(index, series.Observations[index] with { Note = note }) };
}
