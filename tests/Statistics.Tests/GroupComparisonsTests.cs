using System.Collections.Immutable;

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
    public void The_mean_is_unweighted_and_includes_the_area_itself() => Assert.Equal(2m, Compare(Polarity.Lower)!.Mean);

    [Theory]
    [InlineData(Polarity.Lower, 1)]
    [InlineData(Polarity.Neutral, 1)]
    [InlineData(Polarity.Higher, 3)]
    public void Rank_one_is_best_by_polarity_and_lowest_where_it_is_neutral(Polarity polarity, int rankOfLowest) =>
        Assert.Equal(rankOfLowest, Compare(polarity)!.Of("south").Rank);

    [Fact]
    public void Equal_rates_share_a_rank()
    {
        var group = Compare(Polarity.Lower, west: 250)!;
        Assert.Equal([1, 2, 2], group.Rates.Select(rate => rate.Rank));
        Assert.Equal(["south", "north", "west"], group.Rates.Select(rate => rate.Area));
    }

    [Fact]
    public void The_latest_mid_year_that_every_area_has_is_used() =>
        Assert.Equal(2018, Compare(Polarity.Lower, populations: [.. Populations(2018), new Population("north", 2019, 1, "")])!.MidYear);

    [Fact]
    public void A_mid_year_after_the_period_is_not_used() =>
        Assert.Equal(2020, Compare(Polarity.Lower, populations: [.. Populations(2020), .. Populations(2021)])!.MidYear);

    [Fact]
    public void Without_a_population_for_every_area_there_is_no_comparison() =>
        Assert.Null(Compare(Polarity.Lower, populations: [.. Populations(2020).Skip(1)]));

    [Fact]
    public void Without_a_figure_for_every_area_there_is_no_comparison() => Assert.Null(Compare(Polarity.Lower, west: null));

    [Fact]
    public void Rates_too_small_to_read_per_thousand_are_given_per_hundred_thousand()
    {
        var group = GroupComparisons.Compare(
            Measure(Polarity.Lower), ["north"], new Vintage([SeriesOf.Quarters("burglary", "north", 1, 1, 1, 1)]),
            new[] { new Population("north", 2020, 1_000_000, "") }.ToLookup(population => population.Area), End)!;
        Assert.Equal(RateBase.PerHundredThousand, group.Base);
        Assert.Equal(0.4m, group.Of("north").Rate);
    }

    private static GroupComparison? Compare(Polarity polarity, decimal? west = 375, ImmutableArray<Population>? populations = null)
    {
        var vintage = new Vintage(
        [
            SeriesOf.Quarters("burglary", "north", 500, 500, 500, 500),
            SeriesOf.Quarters("burglary", "south", 250, 250, 250, 250),
            SeriesOf.Quarters("burglary", "west", west, west, west, west),
        ]);
        return GroupComparisons.Compare(
            Measure(polarity), Areas, vintage, (populations ?? [.. Populations(2020)]).ToLookup(population => population.Area), End);
    }

    private static IEnumerable<Population> Populations(int year) =>
    [
        new("north", year, 1_000_000, ""),
        new("south", year, 1_000_000, ""),
        new("west", year, 500_000, ""),
    ];

    private static Measure Measure(Polarity polarity) => Archives.Measure() with { Polarity = polarity };
}
