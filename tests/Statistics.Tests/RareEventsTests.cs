namespace OpenStatement.Statistics.Tests;

public sealed class RareEventsTests
{
    [Theory]
    [InlineData(3, 4, 5, false)]
    [InlineData(3, 4, 4, true)]
    [InlineData(0, 0, 0, true)]
    public void Counts_that_average_under_four_in_a_period_are_rare(int first, int second, int third, bool rare) =>
        Assert.Equal(rare, RareEvents.Are(MadeUp.Measure(), SeriesOf.Quarters(first, second, third), Methods.Default));

    [Theory]
    [InlineData(-40, -40, -40)]
    [InlineData(-40, 40, 0)]
    public void Counts_below_zero_are_not_rare_for_that(int first, int second, int third) =>
        Assert.False(RareEvents.Are(MadeUp.Measure(), SeriesOf.Quarters(first, second, third), Methods.Default));

    [Fact]
    public void Periods_without_a_figure_do_not_lower_the_average() =>
        Assert.False(RareEvents.Are(MadeUp.Measure(), SeriesOf.Quarters(4, null, null, 4), Methods.Default));

    [Fact]
    public void A_series_without_any_figure_is_not_rare() => Assert.False(RareEvents.Are(MadeUp.Measure(), SeriesOf.Quarters([null, null]), Methods.Default));

    [Fact]
    public void What_is_only_forecast_does_not_count() =>
        Assert.True(RareEvents.Are(MadeUp.Measure(), SeriesOf.Quarters(3, 100).WithMarkers(1, Markers.Forecast), Methods.Default));

    [Fact]
    public void An_office_may_call_fewer_events_rare() =>
        Assert.False(RareEvents.Are(MadeUp.Measure(), SeriesOf.Quarters(3, 3), Methods.Default with { FewestPerPeriod = 3 }));

    [Fact]
    public void Only_counts_can_be_rare() =>
        Assert.False(RareEvents.Are(MadeUp.Measure() with { Unit = Unit.Percent }, SeriesOf.Quarters(1, 2), Methods.Default));
}
