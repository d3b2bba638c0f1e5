namespace OpenStatement.Loading.Tests;

public sealed class SeriesPoolTests
{
    [Fact]
    public void Releases_that_are_read_at_the_same_time_share_a_series()
    {
        var pool = new SeriesPool();
        var shared = new Series[2_000];

        Parallel.For(0, shared.Length, index => shared[index] = pool.Share(SeriesWith(500)));

        Assert.All(shared, series => Assert.Same(shared[0], series));
    }

    [Fact]
    public void A_release_between_them_with_other_figures_does_not_keep_two_releases_from_sharing()
    {
        var pool = new SeriesPool();

        var (first, between, last) = (pool.Share(SeriesWith(500)), pool.Share(SeriesWith(501)), pool.Share(SeriesWith(500)));

        Assert.NotSame(first, between);
        Assert.Same(first, last);
    }

    [Fact]
    public void Figures_with_other_digits_are_kept_apart()
    {
        var pool = new SeriesPool();

        Assert.NotSame(pool.Share(SeriesWith(500)), pool.Share(SeriesWith(500.0m)));
    }

    private static Series SeriesWith(decimal value) => new(
        new SeriesKey("burglary", "northshire"),
        [new Observation { Period = new Period(new DateOnly(2025, 7, 1), new DateOnly(2025, 9, 30)), Value = value }]);
}
