using OpenStatement.Statistics;

namespace OpenStatement.Presentation.Tests;

public sealed class GroupWordsTests
{
    [Theory]
    [InlineData(1, "lowest rate of 5 forces")]
    [InlineData(2, "2nd lowest rate of 5 forces")]
    [InlineData(4, "2nd highest rate of 5 forces")]
    [InlineData(5, "highest rate of 5 forces")]
    public void A_place_is_counted_from_the_nearer_end(int own, string words) => Assert.Equal(words, Place(own, 1, 2, 3, 4, 5));

    [Fact]
    public void A_place_in_the_middle_is_counted_from_the_lowest() => Assert.Equal("3rd lowest rate of 5 forces", Place(3, 1, 2, 3, 4, 5));

    [Theory]
    [InlineData(2, "joint 2nd lowest rate of 5 forces")]
    [InlineData(4, "joint highest rate of 5 forces")]
    public void Forces_with_the_same_rate_share_the_better_known_place(int own, string words) => Assert.Equal(words, Place(own, 1, 2, 2, 4, 4));

    [Fact]
    public void The_words_do_not_depend_on_which_direction_is_better() =>
        Assert.Equal(GroupWords.Place(Group(1, 2, 3), "force-1"), GroupWords.Place(Group(1, 2, 3) with { Rates = [.. Group(1, 2, 3).Rates.Reverse()] }, "force-1"));

    [Theory]
    [InlineData(0.744, "0.74")]
    [InlineData(0.996, "1.00")]
    [InlineData(2.555, "2.56")]
    [InlineData(10, "10.0")]
    public void A_rate_below_ten_has_two_digits_after_the_point(double rate, string text) => Assert.Equal(text, GroupWords.Rate((decimal)rate));

    [Fact]
    public void The_average_stands_beside_the_rate() =>
        Assert.Equal("1.00 per 1,000 people, against an average of 2.00 in the group", GroupWords.AgainstAverage(Group(1, 2, 3), "force-1"));

    [Fact]
    public void Small_counts_have_no_place() =>
        Assert.Equal("too few to rank", GroupWords.Place(Group(1, 2) with { Rates = [new AreaRate("force-1", 19, 1_000, 1, Rank: 1)] }, "force-1"));

    /// <summary>The place of a force with a rate among these rates, its own among them.</summary>
    private static string Place(int own, params int[] rates) => GroupWords.Place(Group(rates), $"force-{own}");

    private static GroupComparison Group(params int[] rates) => new(
        Period.YearEnding(new DateOnly(2020, 12, 31)), 2020, RateBase.PerThousand,
        [.. rates.Select(rate => new AreaRate($"force-{rate}", 100 * rate, 1_000, rate, Rank: 1))], (decimal)rates.Average());
}
