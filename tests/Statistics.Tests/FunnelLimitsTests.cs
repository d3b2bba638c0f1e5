namespace OpenStatement.Statistics.Tests;

public sealed class FunnelLimitsTests
{
    /// <summary>The published example of PHEindicatormethods, in its tests of funnel limits for rates.</summary>
    private const decimal Benchmark = 116.1720835m;

    [Theory]
    [InlineData(FunnelLimits.Usual, 49.78093, 357.78584)]
    [InlineData(FunnelLimits.Wide, 35.30048, 785.613)]
    public void The_limits_for_five_events_are_those_PHEindicatormethods_publishes(double alpha, double lower, double upper)
    {
        var limits = FunnelLimits.Around(Benchmark, 5, alpha)!;
        AssertClose(lower, limits.Lower);
        AssertClose(upper, limits.Upper);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(0.5, 100)]
    [InlineData(5, 0)]
    [InlineData(5, -1)]
    public void Without_an_event_or_a_benchmark_above_zero_there_are_no_limits(double count, double benchmark) =>
        Assert.Null(FunnelLimits.Around((decimal)benchmark, (decimal)count, FunnelLimits.Usual));

    [Theory]
    // Half of χ²(0.975, 2) is 3.689: so many expected events can still fail to happen by chance.
    [InlineData(3.68, FunnelLimits.Usual, Band.Similar)]
    [InlineData(3.70, FunnelLimits.Usual, Band.Below)]
    [InlineData(3.70, FunnelLimits.Wide, Band.Similar)]
    [InlineData(7, FunnelLimits.Wide, Band.Below)]
    public void No_events_lie_below_only_where_chance_would_hardly_leave_none(double expected, double alpha, Band band) =>
        Assert.Equal(band, FunnelLimits.BandOf(0, (decimal)expected, alpha));

    [Fact]
    public void Where_none_were_expected_no_count_tells_anything() => Assert.Equal(Band.Similar, FunnelLimits.BandOf(5, 0, FunnelLimits.Usual));

    [Theory]
    [InlineData(49.7, Band.Below)]
    [InlineData(49.9, Band.Similar)]
    [InlineData(116, Band.Similar)]
    [InlineData(357, Band.Similar)]
    [InlineData(358, Band.Above)]
    public void The_band_is_the_side_of_the_limits_on_which_the_rate_lies(double rate, Band band) =>
        Assert.Equal(band, FunnelLimits.BandOf(5, 5 * Benchmark / (decimal)rate, FunnelLimits.Usual));

    [Theory]
    [InlineData(FunnelLimits.Usual)]
    [InlineData(FunnelLimits.Wide)]
    public void Very_many_events_are_judged_as_one_fewer_would_be(double alpha)
    {
        // 999,999 events are judged by the exact limits and a million by Byar's approximation.
        var (exact, approximate) = (FunnelLimits.Around(100, 999_999, alpha)!, FunnelLimits.Around(100, 1_000_000, alpha)!);
        Assert.Equal((double)exact.Lower, (double)approximate.Lower, tolerance: 1e-6);
        Assert.Equal((double)exact.Upper, (double)approximate.Upper, tolerance: 1e-6);
    }

    [Fact]
    public void The_largest_count_that_can_be_written_has_limits()
    {
        var limits = FunnelLimits.Around(1_000_000, 12_000_000_000_000_000, FunnelLimits.Wide)!;
        Assert.InRange(1_000_000, limits.Lower, limits.Upper);
    }

    private static void AssertClose(double expected, decimal actual) => Assert.InRange((double)actual / expected, 1 - 1e-4, 1 + 1e-4);
}
