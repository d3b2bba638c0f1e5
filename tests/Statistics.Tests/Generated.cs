using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace OpenStatement.Statistics.Tests;

/// <summary>Series made up at random, the same ones in every run, and a way to claim something of them all.</summary>
internal static class Generated
{
    /// <summary>Whole numbers such as forces count, a few of them negative, from none to 40 of them.</summary>
    public static Gen<ImmutableArray<decimal>> Counts { get; } = ManyOf(Gen.Choose(-5, 400).Select(count => (decimal)count));

    /// <summary>Anything the tables may hold, up to a thousand million million on both sides of nothing, with many digits, and gaps.</summary>
    public static Gen<ImmutableArray<decimal?>> Anything { get; } = ManyOf(Gen.Frequency(
        (6, Gen.Choose(-10, 1_000).Select(count => (decimal?)count)),
        (2, Gen.Choose(0, int.MaxValue).Select(count => (decimal?)count / 7_919)),
        (2, Gen.Elements<decimal?>(1e15m, -1e15m, 999_999_999_999_999.123456789012m, 0.0000000000000000000000000001m)),
        (1, Gen.Constant<decimal?>(null))));

    /// <summary>Checks a claim on two hundred made-up values; the message of a failure holds the shortest that disproves it.</summary>
    public static void Always<T>(Gen<T> values, Action<T> claim) => Prop.ForAll(values.ToArbitrary(), claim).Check(
        Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20_211_130, 7), FSharpOption<int>.None))));

    private static Gen<ImmutableArray<T>> ManyOf<T>(Gen<T> one) =>
        Gen.Choose(0, 40).SelectMany(length => one.ArrayOf(length).Select(ImmutableArray.Create));
}
