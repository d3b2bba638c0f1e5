using FsCheck;
using FsCheck.Fluent;

namespace OpenStatement.Statistics.Tests;

/// <summary>What holds of every group, found out with groups made up at random, the same ones at every run.</summary>
public sealed class GroupPropertiesTests
{
    private static readonly DateOnly End = new(2020, 12, 31);

    private static readonly Config AlwaysTheSame = Config.QuickThrowOnFailure.WithReplay(20_201_231, 297_123_457, 50).WithMaxTest(200);

    /// <summary>Two to ten areas with a count and a number of people each.</summary>
    private static Arbitrary<(int Count, int People)[]> Groups { get; } = (
        from size in Gen.Choose(2, 10)
        from areas in (from count in Gen.Choose(0, 60_000) from people in Gen.Choose(30_000, 3_000_000) select (count, people)).ArrayOf(size)
        select areas).ToArbitrary();

    [Fact]
    public void As_many_times_the_counts_among_as_many_times_the_people_leave_rates_and_ranks_as_they_are() => Check(areas =>
    {
        foreach (var times in (ImmutableArray<int>)[2, 7, 100])
        {
            var (once, more) = (Compare(areas, GroupMean.Unweighted), Compare([.. areas.Select(area => (area.Count * times, area.People * times))], GroupMean.Unweighted));
            Assert.Equal(once.Rates.Select(rate => (rate.Area, rate.Rank)), more.Rates.Select(rate => (rate.Area, rate.Rank)));
            Assert.All(once.Rates, rate => Assert.Equal((double)rate.Rate, (double)more.Of(rate.Area).Rate, 1e-12));
        }
    });

    [Fact]
    public void The_order_of_the_members_does_not_matter() => Check(areas =>
    {
        var names = Names(areas);
        var (forward, backward) = (Compare(areas, GroupMean.Weighted, names), Compare(areas, GroupMean.Weighted, [.. names.Reverse()]));
        Assert.Equal(forward.Rates, backward.Rates);
        Assert.Equal(forward.Mean, backward.Mean);
    });

    [Fact]
    public void Limits_enclose_the_benchmark_and_the_wide_ones_the_usual_ones() => Check(areas =>
    {
        var group = Compare(areas, GroupMean.Unweighted);
        foreach (var rate in group.Rates.Where(rate => rate.Count > 0))
        {
            var (usual, wide) = (group.LimitsFor(rate, FunnelLimits.Usual)!, group.LimitsFor(rate, FunnelLimits.Wide)!);
            Assert.True(wide.Lower < usual.Lower && usual.Lower < group.Mean && group.Mean < usual.Upper && usual.Upper < wide.Upper);
            var place = group.PlaceOf(rate.Area);
            Assert.Equal(rate.Rate < usual.Lower ? Band.Below : rate.Rate > usual.Upper ? Band.Above : Band.Similar, place.Band);
        }
    });

    [Fact]
    public void A_mean_lies_between_the_lowest_and_the_highest_rate() => Check(areas =>
    {
        foreach (var kind in Enum.GetValues<GroupMean>())
        {
            var group = Compare(areas, kind);
            Assert.InRange(group.Mean, group.Rates.Min(rate => rate.Rate) - Rounding, group.Rates.Max(rate => rate.Rate) + Rounding);
        }
    });

    /// <summary>Decimals hold 28 digits, so that the mean of equal rates can differ from them in the last.</summary>
    private const decimal Rounding = 1e-20m;

    private static void Check(Action<(int Count, int People)[]> property) => Prop.ForAll(Groups, property).Check(AlwaysTheSame);

    private static ImmutableArray<string> Names((int Count, int People)[] areas) => [.. areas.Select((_, i) => $"area-{i}")];

    private static GroupComparison Compare((int Count, int People)[] areas, GroupMean mean, ImmutableArray<string>? order = null)
    {
        var names = Names(areas);
        var vintage = new Vintage(names.Select((name, i) => new Series(
            new SeriesKey("burglary", name), [new Observation { Period = Period.YearEnding(End), Value = areas[i].Count }])));
        var residents = new Residents(names.Select((name, i) => new Population(name, 2020, areas[i].People, "Made up")), End);
        return new GroupComparisons(vintage, residents, new Methods { GroupMean = mean }).Compare(MadeUp.Measure(), order ?? names, [], End).Group!;
    }
}
