namespace OpenStatement.Statistics.Tests;

public sealed class ProcessChartsTests
{
    /// <summary>The example and its limits are those NHSRplotthedots publishes with its tests of screening.</summary>
    private static readonly ImmutableArray<decimal?> Published = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

    [Theory]
    [InlineData(false, -3.06, 6.95)]
    [InlineData(true, -0.72, 4.60)]
    public void Limits_agree_with_those_of_the_package_NHSRplotthedots(bool screens, decimal lower, decimal upper)
    {
        var limits = Chart(SeriesOf.Months(Published), Methods.Default with { ScreensMovingRanges = screens }).Limits!;
        Assert.Equal(1.94m, Math.Round(limits.Mean, 2));
        Assert.Equal(lower, Math.Round(limits.Lower, 2));
        Assert.Equal(upper, Math.Round(limits.Upper, 2));
        Assert.False(limits.IsTrial);
    }

    [Theory]
    [InlineData(3.266, 1)]
    [InlineData(3.267, 0.880684)]
    public void A_step_of_3_267_times_the_mean_step_is_screened_out(decimal large, decimal meanRange)
    {
        // Twenty steps that sum up to twenty, up and down in turn.
        decimal[] steps = [.. Enumerable.Repeat(0.88m, 18), 20 - 18 * 0.88m - large, large];
        decimal?[] values = [0, .. steps.Select((_, i) => (decimal?)steps.Take(i + 1).Select((step, j) => j % 2 == 0 ? step : -step).Sum())];
        Assert.Equal(meanRange, Chart(SeriesOf.Months([.. values])).Limits!.MeanMovingRange, 6);
    }

    [Fact]
    public void The_near_limits_are_two_thirds_of_the_way_to_the_limits()
    {
        var limits = new ProcessLimits(100, 30, IsTrial: false);
        Assert.Equal((20.2m, 179.8m), (limits.Lower, limits.Upper));
        Assert.Equal((46.801m, 153.199m), (limits.NearLower, limits.NearUpper));
    }

    [Theory]
    [InlineData(6, false, false)]
    [InlineData(7, true, true)]
    [InlineData(11, true, true)]
    [InlineData(12, true, false)]
    public void Under_twelve_points_limits_are_for_trial_and_under_seven_there_are_none(int points, bool hasLimits, bool isTrial)
    {
        var chart = Chart(SeriesOf.Quarters([.. Enumerable.Range(0, points).Select(i => (decimal?)(i % 2))]));
        Assert.Equal(points, chart.Points.Length);
        Assert.Equal(hasLimits, chart.Limits is not null);
        Assert.Equal(isTrial, chart.Limits is { IsTrial: true });
    }

    [Fact]
    public void Only_the_latest_periods_count()
    {
        var chart = Chart(SeriesOf.Months([.. Enumerable.Range(0, 40).Select(i => (decimal?)i)]), Methods.Default with { TrendPeriods = 12 });
        Assert.Equal(Enumerable.Range(28, 12).Select(i => (decimal)i), Values(chart));
        Assert.Equal(SeriesOf.Month(39), chart.Points[^1].Period);
    }

    [Fact]
    public void Points_go_back_to_the_last_break_and_include_it() =>
        Assert.Equal([3, 4, 5], Values(Chart(SeriesOf.Quarters(1, 2, 3, 4, 5).WithMarkers(0, Markers.Break).WithMarkers(2, Markers.Break | Markers.Provisional))));

    [Fact]
    public void What_is_only_forecast_is_no_point() =>
        Assert.Equal([1, 2], Values(Chart(SeriesOf.Quarters(1, 2, 3).WithMarkers(2, Markers.Forecast))));

    [Fact]
    public void The_chart_ends_with_the_latest_figure_there_is() => Assert.Equal([1, 2], Values(Chart(SeriesOf.Quarters(1, 2, null, null))));

    [Fact]
    public void Points_are_not_joined_across_a_gap_even_where_too_few_for_limits_remain()
    {
        var chart = Chart(SeriesOf.Quarters(1, 2, 1, 2, 1, 2, 1, 2, null, 1, 2, 1));
        Assert.Equal([1, 2, 1], Values(chart));
        Assert.Null(chart.Limits);
        Assert.Empty(chart.Flags);
    }

    [Fact]
    public void A_period_that_is_not_in_the_series_at_all_is_a_gap_too()
    {
        var whole = SeriesOf.Quarters(1, 2, 3, 4, 5);
        Assert.Equal([4, 5], Values(Chart(whole with { Observations = whole.Observations.RemoveAt(2) })));
    }

    [Fact]
    public void A_year_next_to_a_quarter_is_a_gap_too()
    {
        var quarters = SeriesOf.Quarters(1, 2, 3);
        var year = new Observation { Period = Period.YearEnding(new DateOnly(2019, 12, 31)), Value = 10 };
        Assert.Equal([1, 2, 3], Values(Chart(quarters with { Observations = quarters.Observations.Insert(0, year) })));
    }

    [Fact]
    public void Overlapping_periods_have_no_chart() =>
        Assert.Null(ProcessCharts.Of(MadeUp.Measure() with { Frequency = Frequency.Rolling12 }, SeriesOf.Quarters(1, 2), Methods.Default));

    [Fact]
    public void A_series_without_figures_has_no_chart()
    {
        Assert.Null(ProcessCharts.Of(MadeUp.Measure(), SeriesOf.Quarters([null, null]), Methods.Default));
        Assert.Null(ProcessCharts.Of(MadeUp.Measure(), SeriesOf.Quarters(), Methods.Default));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("-5")]
    [InlineData("0.1")]
    [InlineData("1000000000000000")]
    [InlineData("999999999999999.1234567890123")]
    public void A_series_that_never_moves_has_limits_without_width_and_no_flags(string value)
    {
        var chart = Chart(SeriesOf.Months([.. Enumerable.Repeat((decimal?)decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 24)]));
        Assert.Equal(chart.Points[0].Value, chart.Limits!.Mean, 12);
        Assert.Equal(0, chart.Limits.MeanMovingRange);
        Assert.Empty(chart.Flags);
    }

    [Fact]
    public void Screening_that_would_leave_no_movement_at_all_is_not_done()
    {
        var chart = Chart(SeriesOf.Months([.. Enumerable.Repeat((decimal?)5, 12), 20, .. Enumerable.Repeat((decimal?)5, 11)]));
        Assert.Equal(30m / 23, chart.Limits!.MeanMovingRange);
        Assert.Contains(chart.Flags, flag => flag.Period == SeriesOf.Month(12) && flag.Direction is Direction.Up);
        Assert.DoesNotContain(chart.Flags, flag => flag.Causes.Contains(SpecialCause.OutsideLimits) && flag.Direction is Direction.Down);
    }

    private static ProcessChart Chart(Series series, Methods? methods = null) => ProcessCharts.Of(MadeUp.Measure(), series, methods ?? Methods.Default)!;

    private static IEnumerable<decimal> Values(ProcessChart chart) => chart.Points.Select(point => point.Value);
}
