namespace OpenStatement.Presentation.Tests;

public sealed class GroupTablesTests
{
    [Fact]
    public void The_force_is_told_from_the_others_and_every_force_has_its_place_band_and_limits()
    {
        var table = TableOf(Group(2_000, 2_200, 3_300));
        Assert.Equal(["North", "South", "West"], table.Rows.Select(row => row.Name));
        Assert.Equal([true, false, false], table.Rows.Select(row => row.IsOwn));
        Assert.Equal([("1st", "Below"), ("2nd", "Below"), ("3rd", "Above")], table.Rows.Select(row => (row.Rank!, row.Band!)));
        Assert.Equal(("2.00", "2.39 to 2.61", "2,000", "1,000,000"), (table.Rows[0].Rate, table.Rows[0].Limits!, table.Rows[0].Count, table.Rows[0].People));
        Assert.Equal(("Rate per 1,000 people", "Place (1st is lowest)", "People, mid-2020"), (table.RateHeading, table.PlaceHeading!, table.PeopleHeading));
        Assert.Equal(
            "North has the lowest rate of 3 forces, this one and 2 similar ones: 2.00 per 1,000 people, against an average of 2.50 in the group. "
                + "It is below the group average: far more than chance would explain.",
            table.Sentence);
    }

    [Fact]
    public void The_method_is_told_with_the_numbers_of_the_measure() => Assert.Equal(
        [
            "North recorded 2,000 in the year ending December 2020, and 1,000,000 people lived there. We took the number of people in the middle of 2020, because it lies in the 12 months.",
            "We divided one by the other: 2,000 ÷ 1,000,000 × 1,000 = 2.00. We did the same for every other force.",
            "The average of the group is 2.50: the 3 rates added up and divided by 3, this force included. Every force counts the same.",
            "Counts go up and down by chance, and small ones more so. With a count like that of North, a force that is really average would have a rate between 2.39 and 2.61 in 19 years out of 20 (95% limits), and between 2.33 and 2.68 in 499 years out of 500 (99.8% limits).",
            "The rate of 2.00 lies outside both ranges, so we call it below the group average. The range allows for chance alone, not for other differences between areas. It does not say why.",
            "The places are counted from the lowest rate, because a lower rate is better.",
        ],
        TableOf(Group(2_000, 2_200, 3_300)).Method);

    [Fact]
    public void A_weighted_average_is_told_with_all_the_counts_and_all_the_people() => Assert.Contains(
        "For the average of the group we added up all the counts and all the people, so that every resident counts the same: 7,500 ÷ 3,000,000 × 1,000 = 2.50.",
        TableOf(Group(2_000, 2_200, 3_300) with { MeanKind = GroupMean.Weighted }).Method);

    [Fact]
    public void Small_counts_have_no_places_but_bands()
    {
        var table = TableOf(Group(2, 20, 38));
        Assert.Null(table.PlaceHeading);
        Assert.All(table.Rows, row => Assert.Null(row.Rank));
        Assert.Equal(["Below", "Similar", "Above"], table.Rows.Select(row => row.Band));
        Assert.Equal("At least one force counted fewer than 20. One more or fewer could change its place, so no force has a place.", table.Method[^1]);
    }

    [Fact]
    public void No_events_have_no_limits_but_a_band()
    {
        var table = TableOf(Group(0, 20, 40));
        Assert.Null(table.Rows[0].Limits);
        Assert.Equal("Below", table.Rows[0].Band);
        Assert.Contains("There is no range to draw for a count of 0.", table.Method[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_that_differ_are_written_so_that_it_shows() =>
        // 2.001 and 2.004 per thousand would both be 2.00.
        Assert.Equal(["2.001", "2.004", "3.300"], TableOf(Group(2_001, 2_004, 3_300)).Rows.Select(row => row.Rate));

    [Theory]
    [InlineData(Polarity.Neutral, "The places are counted from the lowest rate. Neither a lower nor a higher rate is better in itself.")]
    [InlineData(Polarity.Higher, "The places are counted from the highest rate, because a higher rate is better.")]
    public void The_method_says_which_end_is_first(Polarity polarity, string words) =>
        Assert.Equal(words, TableOf(Group(2_000, 2_200, 3_300), polarity).Method[^1]);

    [Fact]
    public void The_region_and_the_nation_stand_under_the_forces_with_a_note_for_what_is_missing()
    {
        var table = TableOf(Group(2_000, 2_200, 3_300) with
        {
            Wider =
            [
                new WiderArea("region", new AreaRate("region", 9_000, 3_000_000, 3), null),
                new WiderArea("nation", null, new NoComparison(NoComparisonCause.MissingFigures, ["nation"], 2020)),
            ],
        });
        Assert.Equal(("Region (region)", true, null, null), (table.Rows[^1].Name, table.Rows[^1].IsWider, table.Rows[^1].Rank, table.Rows[^1].Band));
        Assert.EndsWith(" In Region the rate was 3.00 per 1,000 people.", table.Sentence, StringComparison.Ordinal);
        Assert.Equal("There is no rate for Nation: Nation does not have figures for all of the 12 months.", Assert.Single(table.Notes));
        Assert.Equal([false, false, false, true], table.Chart.Rows.Select(row => row.IsWider));
    }

    [Fact]
    public void The_chart_has_the_average_and_room_for_every_dot_but_not_for_endless_limits()
    {
        var chart = TableOf(Group(1, 20, 40)).Chart;
        Assert.Equal("Group average 0.02", chart.Average.Label);
        Assert.Equal(["0.00, below", "0.02, similar", "0.04, above"], chart.Rows.Select(row => row.Label));
        // The upper limit of one event is forty times the average.
        Assert.True(chart.Rows[0].Limits!.Upper > 0.7m);
        Assert.InRange(chart.Axis.Maximum, 0.04m, 0.1m);
        Assert.Equal("Lowest: North, 0.00. Highest: West, 0.04. Group average: 0.02. The table has every rate.", chart.Description);
    }

    private static GroupTable TableOf(GroupComparison group, Polarity polarity = Polarity.Lower)
    {
        var measure = MadeUp.Measure() with { Polarity = polarity };
        var release = MadeUpSite.Release(new ReleaseId(2020, 12), MadeUpSite.Today, SeriesOf.Quarters(1, 2, 3, 4));
        var archive = MadeUpSite.Archive(measure, release) with
        {
            Areas = [AreaOf("north", "North"), AreaOf("south", "South"), AreaOf("west", "West"), AreaOf("region", "Region", AreaKind.Region), AreaOf("nation", "Nation", AreaKind.Nation)],
        };
        return GroupTables.Of(group, measure, map: null, release, Sites.Context(archive));
    }

    private static Area AreaOf(string id, string name, AreaKind kind = AreaKind.Force) => new(id, name, kind, null, null);

    /// <summary>Three forces with a million people each, lowest first.</summary>
    private static GroupComparison Group(int north, int south, int west) => Groups.Of() with
    {
        Rates = [RateOf("north", north, 1), RateOf("south", south, 2), RateOf("west", west, 3)],
        Mean = (north + south + west) / 3_000m,
    };

    private static AreaRate RateOf(string area, int count, int rank) => new(area, count, 1_000_000, count / 1_000m, rank);
}
