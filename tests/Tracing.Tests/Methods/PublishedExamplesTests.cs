namespace OpenStatement.Tracing.Tests;

/// <summary>Whether the second workings of these tests give what the publishers of the methods give.</summary>
public sealed class PublishedExamplesTests
{
    /// <summary>Source: the tests of the package NHSRplotthedots.</summary>
    [Fact]
    public void The_usual_range_is_that_of_the_published_example()
    {
        var moves = new UsualMoves([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
        Assert.Equal((1.94m, -0.72m, 4.60m), (Math.Round(moves.Mean, 2), Math.Round(moves.Lower, 2), Math.Round(moves.Upper, 2)));
        Assert.Equal(2, moves.LeftOut);
        Assert.Equal([4], moves.IsHigher.Where(one => one.Value).Select(one => one.Key));
    }

    /// <summary>Source: the tests of the package PHEindicatormethods.</summary>
    [Theory]
    [InlineData(0.05, 49.78093, 357.78584)]
    [InlineData(0.002, 35.30048, 785.613)]
    public void The_limits_of_a_funnel_plot_are_those_of_the_published_example(double share, double lower, double upper)
    {
        var range = ChanceRange.Around(116.1720835m, 5, share);
        Assert.InRange((double)range.Lower / lower, 0.9999, 1.0001);
        Assert.InRange((double)range.Upper / upper, 0.9999, 1.0001);
    }

    [Fact]
    public void Seven_rising_figures_are_unusual_and_six_are_not()
    {
        Assert.Contains(new UsualMoves([1, 2, 3, 4, 5, 6, 7]).Unusual, stretch => stretch is { Rule: UnusualRule.Run, IsUp: true });
        Assert.DoesNotContain(new UsualMoves([1, 2, 3, 4, 5, 6, 6]).Unusual, stretch => stretch.Rule is UnusualRule.Run);
    }

    [Fact]
    public void Seven_figures_on_one_side_of_the_mean_are_unusual_and_six_are_not()
    {
        Assert.Equal(7, Shifts([1, 3, 2, 4, 3, 2, 1, 30, 32, 31]));
        Assert.Equal(0, Shifts([1, 3, 2, 4, 3, 2, 30, 32, 31]));

        static int Shifts(long[] counts) =>
            new UsualMoves([.. counts]).Unusual.Where(stretch => stretch.Rule is UnusualRule.Shift).SelectMany(stretch => stretch.Places).Distinct().Count();
    }
}
