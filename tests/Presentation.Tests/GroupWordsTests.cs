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
        Assert.Equal(GroupWords.Place(Groups.Of(1, 2, 3), "force-1"), GroupWords.Place(Groups.Of(1, 2, 3) with { Rates = [.. Groups.Of(1, 2, 3).Rates.Reverse()] }, "force-1"));

    [Theory]
    [InlineData(0.744, "0.74")]
    [InlineData(0.996, "1.00")]
    [InlineData(2.555, "2.56")]
    [InlineData(10, "10.0")]
    public void A_rate_below_ten_has_two_digits_after_the_point(double rate, string text) => Assert.Equal(text, GroupWords.Rate((decimal)rate));

    [Fact]
    public void The_average_stands_beside_the_rate() =>
        Assert.Equal("1.00 per 1,000 people, against an average of 2.00 in the group", GroupWords.AgainstAverage(Groups.Of(1, 2, 3), "force-1"));

    [Fact]
    public void Small_counts_have_no_place() =>
        Assert.Equal("too few to rank", GroupWords.Place(Groups.Of(1, 2) with { SmallestRankedCount = 101 }, "force-1"));

    [Theory]
    [InlineData(100, "similar to the group average: chance can explain the difference")]
    // The 95% limits of 125 events around an average of 100 are about 83.9 and 120.1, the 99.8% limits about 76.8 and 133.9.
    [InlineData(125, "above the group average: more than chance would explain")]
    [InlineData(150, "above the group average: far more than chance would explain")]
    [InlineData(80, "below the group average: more than chance would explain")]
    [InlineData(60, "below the group average: far more than chance would explain")]
    public void The_band_says_whether_chance_explains_the_difference(int count, string words)
    {
        var group = Groups.Of(1, 1) with { Rates = [new AreaRate("force-1", count, 1_000, count, 1)], Mean = 100 };
        Assert.Equal(words, GroupWords.Band(group, "force-1"));
    }

    [Theory]
    [InlineData(2024, 2024, "mid-2024")]
    [InlineData(2018, 2018, "mid-2018")]
    [InlineData(2018, 2026, "between mid-2018 and mid-2026")]
    public void The_years_of_the_populations_are_named(int first, int last, string words) =>
        Assert.Equal(words, GroupWords.Years(new PopulationYears(2024, first, last)));

    [Theory]
    [InlineData(2024, 2024, "We took the number of people in the middle of 2024, because it lies in the 12 months.")]
    [InlineData(2018, 2018, "The number of people in the middle of 2024 is not known for every force. We took the middle of 2018, the latest year before it that is.")]
    [InlineData(2018, 2026, "The number of people in the middle of 2024 is not known for every force. We took the point for it on a straight line between 2018 and 2026.")]
    public void The_rule_for_missing_populations_is_told(int first, int last, string words) =>
        Assert.Equal(words, GroupWords.YearsReason(new PopulationYears(2024, first, last)));

    [Theory]
    [InlineData(NoComparisonCause.NoMembers, "There is no comparison with similar forces: no other force was in the group at that time.")]
    [InlineData(NoComparisonCause.MissingFigures, "There is no comparison with similar forces: South and West do not have figures for all of the 12 months.")]
    [InlineData(NoComparisonCause.NegativeCounts, "There is no comparison with similar forces: South and West have a total below zero, because more was taken back from the records than was added.")]
    [InlineData(NoComparisonCause.MissingPopulations, "There is no comparison with similar forces: it is not known how many people lived in South and West in the middle of 2024.")]
    [InlineData(NoComparisonCause.NoCommonYear, "There is no comparison with similar forces: there is no year before 2024 for which the number of people is known in every force.")]
    public void Why_there_is_no_comparison_is_told_with_the_forces_named(NoComparisonCause cause, string words)
    {
        ImmutableArray<Area> areas = [new("south", "South", AreaKind.Force, null, null), new("west", "West", AreaKind.Force, null, null)];
        Assert.Equal(words, NoComparisonWords.Group(new NoComparison(cause, ["south", "west"], 2024), areas.ToImmutableDictionary(area => area.Id)));
    }

    /// <summary>The place of a force with a rate among these rates, its own among them.</summary>
    private static string Place(int own, params int[] rates) => GroupWords.Place(Groups.Of(rates), $"force-{own}");
}
