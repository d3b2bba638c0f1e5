using FsCheck;
using FsCheck.Fluent;

namespace OpenStatement.Statistics.Tests;

/// <summary>What holds of every interval, tried on many counts that are the same in each run.</summary>
public sealed class IntervalPropertyTests
{
    private const ulong Seed = 19_270_612;

    /// <summary>Must be odd.</summary>
    private const ulong Gamma = 19_980_415;

    private static Gen<Proportion> Proportions { get; } =
        from denominator in Gen.Choose(1, 100_000)
        from numerator in Gen.OneOf(Gen.Choose(0, denominator), Gen.Elements(0, 1, denominator - 1, denominator))
        select new Proportion(numerator, denominator);

    [Fact]
    public void Wilsons_interval_contains_the_proportion_and_stays_between_none_and_all() => Check(Proportions, proportion =>
        WilsonInterval.Of(proportion) is { } interval
        && interval.Contains(proportion.Numerator / proportion.Denominator)
        && interval is { Lower: >= 0, Upper: <= 1 });

    [Fact]
    public void Wilsons_interval_is_wider_for_a_smaller_sample() => Check(Proportions, proportion =>
        Width(WilsonInterval.Of(proportion)) > Width(WilsonInterval.Of(new Proportion(proportion.Numerator * 2, proportion.Denominator * 2))));

    [Fact]
    public void Byars_interval_contains_the_rate_and_never_falls_below_nothing() => Check(Proportions, proportion =>
        ByarInterval.Of(proportion, 1_000) is { Lower: >= 0 } interval
        && interval.Contains(1_000 * proportion.Numerator / proportion.Denominator));

    [Fact]
    public void Newcombes_interval_contains_the_difference() => Check(Pairs, pair =>
        NewcombeInterval.Of(pair.First, pair.Second)!.Contains(Share(pair.First) - Share(pair.Second)));

    [Fact]
    public void Newcombes_interval_changes_its_sign_when_the_groups_change_places() => Check(Pairs, pair =>
        NewcombeInterval.Of(pair.First, pair.Second) is { } interval
        && NewcombeInterval.Of(pair.Second, pair.First) == new Interval(-interval.Upper, -interval.Lower));

    private static Gen<(Proportion First, Proportion Second)> Pairs { get; } =
        from first in Proportions
        from second in Proportions
        select (first, second);

    private static decimal Share(Proportion proportion) => proportion.Numerator / proportion.Denominator;

    private static decimal Width(Interval? interval) => interval!.Upper - interval.Lower;

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(Seed, Gamma));
}
