namespace OpenStatement.Statistics.Tests;

/// <summary>
/// Published intervals: the UK Health Security Agency's PHEindicatormethods for proportions and rates, the table of worked
/// examples in Newcombe 1998 for differences of proportions.
/// </summary>
public sealed class IntervalsTests
{
    [Theory]
    [InlineData(65, 100, 0.5525444330, 0.7363575176)]
    [InlineData(1045, 5000, 0.1979554988, 0.2204913037)]
    public void Proportions_have_the_intervals_PHEindicatormethods_publishes(int numerator, int denominator, decimal lower, decimal upper) =>
        AssertClose(lower, upper, WilsonInterval.Of(new Proportion(numerator, denominator)), 1e-10m);

    [Fact]
    public void None_and_all_of_a_sample_have_an_interval_with_an_exact_end()
    {
        // With 10 in the sample: z² / (10 + z²) and its complement, as in Newcombe's examples of 0/10 and 10/10.
        var none = WilsonInterval.Of(new Proportion(0, 10))!;
        Assert.Equal((0m, 0.2775m), (none.Lower, Math.Round(none.Upper, 4)));
        var all = WilsonInterval.Of(new Proportion(10, 10))!;
        Assert.Equal((0.7225m, 1m), (Math.Round(all.Lower, 4), all.Upper));
    }

    [Fact]
    public void Rates_have_the_intervals_PHEindicatormethods_publishes() =>
        AssertClose(6.0266m, 7.8757m, ByarInterval.Of(new Proportion(222, 3215), 100), 5e-5m);

    [Theory]
    [InlineData(0, 0, 3.689)]
    [InlineData(1, 0.0253, 5.572)]
    [InlineData(5, 1.6235, 11.668)]
    [InlineData(9, 4.1154, 17.085)]
    public void Rates_of_under_ten_events_have_the_exact_limits_of_Garwood_1936(int events, decimal lower, decimal upper) =>
        AssertClose(lower, upper, ByarInterval.Of(new Proportion(events, 1_000), 1_000), 5e-4m);

    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1)]
    [InlineData(10, 10, 0, 10, 0.6075, 1)]
    public void Differences_have_the_intervals_of_Newcombe_1998_method_10(int x, int n, int y, int m, decimal lower, decimal upper) =>
        AssertClose(lower, upper, NewcombeInterval.Of(new Proportion(x, n), new Proportion(y, m)), 5e-5m);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    [InlineData(5, -10)]
    [InlineData(-5, 10)]
    public void Counts_that_make_no_proportion_have_no_interval(int numerator, int denominator)
    {
        var impossible = new Proportion(numerator, denominator);
        Assert.Null(WilsonInterval.Of(impossible));
        Assert.Null(ByarInterval.Of(impossible, 1_000));
        Assert.Null(NewcombeInterval.Of(impossible, new Proportion(1, 2)));
        Assert.Null(NewcombeInterval.Of(new Proportion(1, 2), impossible));
    }

    [Fact]
    public void Missing_counts_have_no_interval()
    {
        Assert.Null(WilsonInterval.Of(null));
        Assert.Null(ByarInterval.Of(null, 1_000));
        Assert.Null(NewcombeInterval.Of(null, new Proportion(1, 2)));
        Assert.Null(WilsonInterval.Of(new Proportion(11, 10)));
    }

    [Theory]
    [InlineData(1, 2, 2, 3, true)]
    [InlineData(1, 2, 3, 4, false)]
    [InlineData(3, 4, 1, 2, false)]
    [InlineData(1, 4, 2, 3, true)]
    public void Intervals_overlap_where_a_value_lies_in_both(int lower, int upper, int otherLower, int otherUpper, bool overlap) =>
        Assert.Equal(overlap, new Interval(lower, upper).Overlaps(new Interval(otherLower, otherUpper)));

    private static void AssertClose(decimal lower, decimal upper, Interval? interval, decimal tolerance)
    {
        Assert.NotNull(interval);
        Assert.InRange(interval.Lower, lower - tolerance, lower + tolerance);
        Assert.InRange(interval.Upper, upper - tolerance, upper + tolerance);
    }
}
