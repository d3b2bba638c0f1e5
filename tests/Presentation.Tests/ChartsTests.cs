using OpenStatement.Statistics;

namespace OpenStatement.Presentation.Tests;

public sealed class ChartsTests
{
    private static readonly Series TwoYears = Sites.Quarters(100, 110, 120, 130, 140, 150, 160, 170);

    [Fact]
    public void Quarters_are_a_line_with_the_baseline_as_an_average_quarter()
    {
        var chart = ChartOf(TwoYears);
        Assert.Equal(ChartKind.Line, chart.Kind);
        Assert.Equal(new ReferenceLine("Quarterly average, year ending December 2020", 115), chart.Baseline);
        Assert.Equal("170 in the quarter ending December 2021, within a range of 100 to 170 since January 2020", chart.Headline);
        Assert.Equal(
            "Burglary over 8 periods. First: 100 in the quarter ending March 2020. Last: 170 in the quarter ending December 2021. "
            + "Lowest: 100 in the quarter ending March 2020. Highest: 170 in the quarter ending December 2021.",
            chart.Description);
    }

    [Fact]
    public void A_baseline_before_a_break_is_not_drawn() => Assert.Null(ChartOf(TwoYears.WithBreak(4)).Baseline);

    [Fact]
    public void The_axis_reaches_up_to_the_baseline() =>
        Assert.True(ChartOf(Sites.Quarters(1_000, 1_000, 1_000, 1_000, 10, 10, 10, 10), periods: 2).Axis.Maximum >= 1_000);

    [Fact]
    public void Rare_events_are_columns() => Assert.Equal(ChartKind.Columns, ChartOf(Sites.Quarters(1, 2, 3)).Kind);

    [Fact]
    public void Yearly_figures_are_columns_and_their_baseline_is_a_year()
    {
        var years = Enumerable.Range(2020, 2).Select(year => new Observation { Period = Period.YearEnding(new DateOnly(year, 12, 31)), Value = year });
        var chart = ChartOf(new Series(new SeriesKey("burglary", "north"), [.. years]), measure: Changes.Measure() with { Frequency = Frequency.Year });
        Assert.Equal(ChartKind.Columns, chart.Kind);
        Assert.Equal(new ReferenceLine("Year ending December 2020", 2020), chart.Baseline);
    }

    [Fact]
    public void A_chart_starts_with_the_first_figure_it_has() =>
        Assert.Equal([5, null, 7], ChartOf(Sites.Quarters(null, 5, null, 7)).Points.Select(point => point.Value));

    [Fact]
    public void Figures_that_never_change_have_no_range() =>
        Assert.Equal("9 in the quarter ending June 2020, as in every period shown", ChartOf(Sites.Quarters(9, 9)).Headline);

    [Fact]
    public void A_chart_and_its_table_reach_back_to_the_latest_figure_there_is()
    {
        var (summary, context) = Sites.With(Sites.Quarters(8, 9, null, null, null));
        Assert.Equal(9, Charts.Of(summary, summary.Own!, 2, "table", context, []).Points[0].Value);
        Assert.Equal(9, FiguresTables.Of(summary.Measure, summary.Own!, 2, "table", context).Rows[^1].Figure.Value);
    }

    [Fact]
    public void A_sparkline_reaches_back_to_the_latest_figure_there_is()
    {
        var (summary, _) = Sites.With(Sites.Quarters([9, .. Enumerable.Repeat((decimal?)null, 30)]));
        Assert.Equal("9", Charts.SparklineOf(summary, summary.Own!).LastValue);
    }

    private static Chart ChartOf(Series own, int periods = int.MaxValue, Measure? measure = null)
    {
        var (summary, context) = Sites.With(own, measure);
        return Charts.Of(summary, own, periods, "table", context, []);
    }
}
