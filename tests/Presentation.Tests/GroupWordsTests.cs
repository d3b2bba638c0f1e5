using OpenStatement.Statistics;

namespace OpenStatement.Presentation.Tests;

public sealed class GroupWordsTests
{
    [Theory]
    [InlineData("a", "joint lowest rate of 4")]
    [InlineData("c", "2nd highest rate of 4")]
    [InlineData("d", "highest rate of 4")]
    public void A_place_is_counted_from_the_nearer_end_and_says_when_others_share_it(string area, string words) =>
        Assert.Equal(words, GroupWords.Place(Group(("a", 0), ("b", 0), ("c", 2), ("d", 3)), area));

    private static GroupComparison Group(params (string Area, decimal Rate)[] rates) => new(
        Period.YearEnding(new DateOnly(2025, 12, 31)), 2024, RateBase.PerThousand,
        [.. rates.Select(rate => new AreaRate(rate.Area, rate.Rate, 1_000, rate.Rate, 1))], 1);
}
