namespace OpenStatement.Statistics.Tests;

public sealed class GroupComparisonsTests
{
    private static readonly DateOnly End = new(2020, 12, 31);
    private static readonly ImmutableArray<string> Areas = ["north", "south", "west"];

    [Fact]
    public void Each_area_is_divided_by_its_own_population()
    {
        var group = Compare(Polarity.Lower)!;
        Assert.Equal(2m, group.Of("north").Rate);
        Assert.Equal(1m, group.Of("south").Rate);
        Assert.Equal(3m, group.Of("west").Rate);
    }

    [Fact]
    public void The_mean_is_unweighted_unless_chosen_otherwise_and_includes_the_area_itself() => Assert.Equal(2m, Compare(Polarity.Lower)!.Mean);

    [Fact]
    public void A_weighted_mean_is_that_of_all_the_residents()
    {
        var group = Compare(Polarity.Lower, methods: new Methods { GroupMean = GroupMean.Weighted })!;
        // 2,000, 1,000 and 1,500 among two and a half million people.
        Assert.Equal(1.8m, group.Mean);
        Assert.Equal(GroupMean.Weighted, group.MeanKind);
    }

    [Theory]
    [InlineData(Polarity.Lower, 1)]
    [InlineData(Polarity.Neutral, 1)]
    [InlineData(Polarity.Higher, 3)]
    public void Rank_one_is_best_by_polarity_and_lowest_where_it_is_neutral(Polarity polarity, int rankOfLowest) =>
        Assert.Equal(rankOfLowest, Compare(polarity)!.PlaceOf("south").Rank);

    [Fact]
    public void Equal_rates_share_a_rank()
    {
        var group = Compare(Polarity.Lower, west: 250)!;
        Assert.Equal([1, 2, 2], group.Rates.Select(rate => rate.Rank!.Value));
        Assert.Equal(["south", "north", "west"], group.Rates.Select(rate => rate.Area));
    }

    [Fact]
    public void The_band_is_that_of_the_limits_around_the_average()
    {
        var group = Compare(Polarity.Lower)!;
        Assert.Equal(new GroupPlace(1, 3, Band.Below, IsBeyondWideLimits: true), group.PlaceOf("south"));
        Assert.Equal(new GroupPlace(2, 3, Band.Similar, IsBeyondWideLimits: false), group.PlaceOf("north"));
        Assert.Equal(Band.Above, group.PlaceOf("west").Band);
    }

    [Fact]
    public void Small_counts_are_not_ranked_but_still_have_a_band()
    {
        var group = Compare(Polarity.Lower, west: 4)!;
        Assert.True(group.IsTooSmallToRank);
        Assert.Equal(new GroupPlace(null, 3, Band.Below, IsBeyondWideLimits: true), group.PlaceOf("west"));
        Assert.False(Compare(Polarity.Lower, west: 4, methods: new Methods { SmallestCountForPercentage = 16 })!.IsTooSmallToRank);
    }

    [Fact]
    public void An_area_that_counts_nothing_is_compared()
    {
        var group = Compare(Polarity.Lower, west: 0)!;
        Assert.Equal(0, group.Of("west").Rate);
        Assert.Equal(Band.Below, group.PlaceOf("west").Band);
        Assert.Null(group.LimitsFor(group.Of("west"), FunnelLimits.Usual));
    }

    [Fact]
    public void Where_nobody_counts_anything_all_are_alike()
    {
        var group = Compared(["south", "west"], Quarters("south", 0), Quarters("west", 0)).Group!;
        Assert.Equal(0, group.Mean);
        Assert.All(group.Rates, rate => Assert.Equal(new GroupPlace(null, 2, Band.Similar, false), group.PlaceOf(rate.Area)));
    }

    [Fact]
    public void The_rate_is_given_for_as_many_people_as_the_measure_says()
    {
        var (group, _) = Comparisons([Quarters("north", 500), Quarters("south", 1)]).Compare(
            MadeUp.Measure() with { RateBase = RateBase.PerHundredThousand }, ["north", "south"], [], End);
        Assert.Equal(RateBase.PerHundredThousand, group!.Base);
        Assert.Equal(0.4m, group.Of("south").Rate);
        Assert.Equal(Band.Below, group.PlaceOf("south").Band);
    }

    [Fact]
    public void The_years_of_the_populations_are_told() =>
        Assert.Equal(
            new PopulationYears(2020, 2018, 2018),
            Compare(Polarity.Lower, populations: [.. Populations(2018)], methods: new Methods { MissingPopulation = MissingPopulation.LatestBefore })!.Years);

    [Fact]
    public void With_a_single_other_area_there_is_a_comparison() =>
        Assert.Equal(2, Compared(["north", "south"], Quarters("north", 500), Quarters("south", 250)).Group!.Rates.Length);

    [Fact]
    public void Without_any_other_area_there_is_none()
    {
        var (group, reason) = Compared(["north"], Quarters("north", 500));
        Assert.Null(group);
        Assert.Equal(NoComparisonCause.NoMembers, reason!.Cause);
    }

    [Fact]
    public void The_areas_without_a_figure_are_named()
    {
        var (group, reason) = Compared(Areas, Quarters("north", 500), Quarters("west", null));
        Assert.Null(group);
        Assert.Equal(NoComparisonCause.MissingFigures, reason!.Cause);
        Assert.Equal(["south", "west"], reason.Areas);
    }

    [Fact]
    public void The_areas_with_a_total_below_zero_are_named()
    {
        var (group, reason) = Compared(Areas, Quarters("north", 500), Quarters("south", -1), Quarters("west", 500));
        Assert.Null(group);
        Assert.Equal(NoComparisonCause.NegativeCounts, reason!.Cause);
        Assert.Equal(["south"], reason.Areas);
    }

    [Fact]
    public void The_areas_without_a_population_are_named()
    {
        var (group, reason) = Comparisons(All(), [.. Populations(2020).Skip(1)]).Compare(MadeUp.Measure(), Areas, [], End);
        Assert.Null(group);
        Assert.Equal((NoComparisonCause.MissingPopulations, 2020), (reason!.Cause, reason.MidYear));
        Assert.Equal(["north"], reason.Areas);
    }

    [Fact]
    public void Populations_that_have_no_year_in_common_do_not_compare()
    {
        ImmutableArray<Population> populations = [.. Populations(2018).Take(1), .. Populations(2019).Skip(1)];
        var (group, reason) = Comparisons(All(), populations, new Methods { MissingPopulation = MissingPopulation.LatestBefore })
            .Compare(MadeUp.Measure(), Areas, [], End);
        Assert.Null(group);
        Assert.Equal(NoComparisonCause.NoCommonYear, reason!.Cause);
    }

    [Fact]
    public void The_region_and_the_nation_are_neither_ranked_nor_averaged()
    {
        ImmutableArray<Population> populations = [.. Populations(2020), new("region", 2020, 10_000_000, "")];
        var group = Comparisons([.. All(), Quarters("region", 25_000)], populations).Compare(MadeUp.Measure(), Areas, ["region", "nation"], End).Group!;
        Assert.Equal(new WiderArea("region", new AreaRate("region", 100_000, 10_000_000, 10), null), Assert.Single(group.Wider));
        Assert.Equal(2m, group.Mean);
        Assert.Equal(3, group.PlaceOf("north").Of);
    }

    [Fact]
    public void A_wider_area_with_figures_but_without_a_rate_says_why()
    {
        var group = Comparisons([.. All(), Quarters("region", 25_000), Quarters("nation", null)]).Compare(MadeUp.Measure(), Areas, ["region", "nation"], End).Group!;
        Assert.Equal(
            [("region", NoComparisonCause.MissingPopulations), ("nation", NoComparisonCause.MissingFigures)],
            group.Wider.Select(area => (area.Area, area.Reason!.Cause)));
        Assert.All(group.Wider, area => Assert.Null(area.Rate));
    }

    [Fact]
    public void A_force_alone_has_a_rate_unless_its_count_is_below_zero()
    {
        var comparisons = Comparisons([]);
        var count = new PeriodFigure(Period.YearEnding(End), 3_000);
        Assert.Equal(3m, comparisons.RateOf(MadeUp.Measure(), "north", count)!.Rate.Rate);
        Assert.Null(comparisons.RateOf(MadeUp.Measure(), "north", count with { Value = -1 }));
        Assert.Null(comparisons.RateOf(MadeUp.Measure(), "nowhere", count));
    }

    private static GroupComparison? Compare(
        Polarity polarity, decimal? west = 375, ImmutableArray<Population>? populations = null, Methods? methods = null) =>
        Comparisons(All(west), populations, methods).Compare(MadeUp.Measure() with { Polarity = polarity }, Areas, [], End).Group;

    private static (GroupComparison? Group, NoComparison? Reason) Compared(ImmutableArray<string> areas, params ImmutableArray<Series> series) =>
        Comparisons(series).Compare(MadeUp.Measure(), areas, [], End);

    private static GroupComparisons Comparisons(ImmutableArray<Series> series, ImmutableArray<Population>? populations = null, Methods? methods = null) =>
        new(new Vintage(series), new Residents(populations ?? [.. Populations(2020)], End), methods ?? Methods.Default);

    private static ImmutableArray<Series> All(decimal? west = 375) => [Quarters("north", 500), Quarters("south", 250), Quarters("west", west)];

    private static Series Quarters(string area, decimal? each) => SeriesOf.QuartersOf("burglary", area, each, each, each, each);

    private static IEnumerable<Population> Populations(int year) =>
    [
        new("north", year, 1_000_000, ""),
        new("south", year, 1_000_000, ""),
        new("west", year, 500_000, ""),
    ];
}
