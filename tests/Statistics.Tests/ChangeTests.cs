
namespace OpenStatement.Statistics.Tests;

/// <summary>The figures are those of the Office for National Statistics' tables, listed among the methods' published tests.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData(95_509, 92_739, -2_770, -2.9)]
    [InlineData(3_455_173, 3_561_443, 106_270, 3.1)]
    public void Changes_agree_with_those_the_office_for_national_statistics_published(
        int earlier, int later, int difference, double percent)
    {
        var change = Between(earlier, later);
        Assert.Equal(difference, change.Difference);
        Assert.Equal((decimal)percent, Math.Round(change.Fraction!.Value * 100, 1));
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(0, false)]
    [InlineData(-3, false)]
    public void A_percentage_needs_an_earlier_value_of_at_least_the_smallest(int earlier, bool hasPercentage) =>
        Assert.Equal(hasPercentage, Between(earlier, 30).Fraction is not null);

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Nothing_and_less_than_nothing_have_no_percentage_however_low_the_smallest(int earlier) =>
        Assert.Null((Between(earlier, 30) with { SmallestForPercentage = -10 }).Fraction);

    [Fact]
    public void Without_a_smallest_value_there_is_no_percentage() => Assert.Null((Between(1_000, 30) with { SmallestForPercentage = null }).Fraction);

    [Theory]
    [InlineData(30, 20, Direction.Down)]
    [InlineData(30, 31, Direction.Up)]
    [InlineData(30, 30, Direction.Same)]
    public void The_direction_is_that_from_earlier_to_later(int earlier, int later, Direction direction) =>
        Assert.Equal(direction, Between(earlier, later).Direction);

    private static Change Between(decimal earlier, decimal later) => new(
        new PeriodFigure(Period.YearEnding(new DateOnly(2024, 12, 31)), earlier),
        new PeriodFigure(Period.YearEnding(new DateOnly(2025, 12, 31)), later),
        SmallestForPercentage: 20);
}
