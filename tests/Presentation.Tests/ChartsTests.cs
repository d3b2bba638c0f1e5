namespace OpenStatement.Presentation.Tests;

public sealed class ChartsTests
{
    private static readonly Series TwoYears = SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160, 170);

    [Fact]
    public void Quarters_are_a_line_with_the_baseline_as_an_average_quarter()
    {
        var chart = ChartOf(TwoYears);
        Assert.Equal(ChartKind.Line, chart.Kind);
        Assert.Equal(new LevelLine("Average, year ending December 2020", 115, 0, 7), chart.Baseline);
        Assert.Equal("Burglary: 170 in the quarter ending December 2021", chart.Headline);
        Assert.StartsWith(
            "First: 100 in the quarter ending March 2020. Last: 170 in the quarter ending December 2021. "
            + "Lowest: 100 in the quarter ending March 2020. Highest: 170 in the quarter ending December 2021.",
            chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_is_not_about_a_forecast()
    {
        var forecast = TwoYears.Observations[^1] with { Markers = Markers.Forecast };
        var chart = ChartOf(TwoYears with { Observations = TwoYears.Observations.SetItem(7, forecast) });
        Assert.Equal("Burglary: 160 in the quarter ending September 2021", chart.Headline);
    }

    [Fact]
    public void Where_most_points_stand_out_it_is_said_once_in_words()
    {
        var chart = ChartOf(SeriesOf.Quarters(20, 21, 20, 22, 21, 20, 21, 80, 81, 80, 82, 81, 80, 81));
        Assert.StartsWith("Most figures since", chart.WithoutMarks, StringComparison.Ordinal);
        Assert.Contains(chart.WithoutMarks!, chart.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(chart.Key, entry => entry.Feature is ChartFeature.Higher or ChartFeature.Lower);
        Assert.Equal("Burglary: 81 in the quarter ending June 2023", chart.Headline);
        Assert.Contains("higher than usual", chart.Points[^1].Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_calls_no_change_of_a_percentage_that_is_not_clear() => Assert.Equal(
        "Burglary: 52% in the quarter ending March 2021, no clear change on the same quarter a year before",
        ChartOf(SeriesOf.Percentages(100, 50, 50, 50, 50, 52), measure: MadeUp.Measure(Unit.Percent)).Headline);

    [Fact]
    public void A_baseline_before_a_break_is_not_drawn() => Assert.Null(ChartOf(TwoYears.WithMarkers(4, Markers.Break)).Baseline);

    [Fact]
    public void The_axis_reaches_up_to_the_baseline() =>
        Assert.True(ChartOf(SeriesOf.Quarters(1_000, 1_000, 1_000, 1_000, 10, 10, 10, 10), periods: 2).Axis.Maximum >= 1_000);

    [Fact]
    public void Rare_events_are_columns() => Assert.Equal(ChartKind.Columns, ChartOf(SeriesOf.Quarters(1, 2, 3)).Kind);

    [Fact]
    public void Yearly_figures_are_columns_and_their_baseline_is_a_year()
    {
        var years = Enumerable.Range(2020, 2).Select(year => new Observation { Period = Period.YearEnding(new DateOnly(year, 12, 31)), Value = year });
        var chart = ChartOf(new Series(new SeriesKey("burglary", "north"), [.. years]), measure: MadeUp.Measure() with { Frequency = Frequency.Year });
        Assert.Equal(ChartKind.Columns, chart.Kind);
        Assert.Equal(new LevelLine("Year ending December 2020", 2020, 0, 1), chart.Baseline);
    }

    [Fact]
    public void A_chart_starts_with_the_first_figure_it_has() =>
        Assert.Equal([5, null, 7], ChartOf(SeriesOf.Quarters(null, 5, null, 7)).Points.Select(point => point.Value));

    [Fact]
    public void Extremes_are_told_only_since_the_last_break() =>
        Assert.Contains(
            "Lowest since the way of counting changed in October 2020: 130 in the quarter ending December 2020. "
            + "Highest since the way of counting changed in October 2020: 170 in the quarter ending December 2021.",
            ChartOf(TwoYears.WithMarkers(3, Markers.Break)).Description, StringComparison.Ordinal);

    [Fact]
    public void Two_figures_have_no_extremes() =>
        Assert.Equal("First: 9 in the quarter ending March 2020. Last: 8 in the quarter ending June 2020.", ChartOf(SeriesOf.Quarters(9, 8)).Description);

    [Fact]
    public void A_chart_and_its_table_reach_back_to_the_latest_figure_there_is()
    {
        var (summary, context) = Sites.With(SeriesOf.Quarters(8, 9, null, null, null));
        Assert.Equal(9, Charts.Of(summary, context.Latest!.Release, 2, ChartDetail.Glance, "table", context).Points[0].Value);
        Assert.Equal(9, FiguresTables.Of(summary, 2, "table", context).Rows[^1].Figure.Value);
    }

    [Fact]
    public void A_sparkline_shows_totals_of_twelve_months_from_the_first_that_there_is()
    {
        var (summary, _) = Sites.With(TwoYears);
        Assert.Equal([460, 500, 540, 580, 620], Charts.SparklineOf(summary, TwoYears)!.Values);
    }

    [Fact]
    public void Very_few_figures_have_no_sparkline()
    {
        var (summary, _) = Sites.With(SeriesOf.Quarters(1, 2, 3, 4));
        Assert.Null(Charts.SparklineOf(summary, summary.Own!));
    }

    private static Chart ChartOf(Series own, int periods = int.MaxValue, Measure? measure = null)
    {
        var (summary, context) = Sites.With(own, measure);
        return Charts.Of(summary, context.Latest!.Release, periods, ChartDetail.Glance, "table", context);
    }
}
