namespace OpenStatement.Tracing.Tests;

/// <summary>
/// How figures usually move from one to the next, and which of them are unusual: NHS England's "Making data count",
/// worked out a second time, in the plainest way, from its rules as they are published.
/// </summary>
/// <param name="counts">One after the other, earliest first.</param>
internal sealed class UsualMoves(ImmutableArray<long> counts)
{
    private static readonly ImmutableArray<bool> BothWays = [true, false];

    private readonly ImmutableArray<long> _moves = [.. counts.Zip(counts.Skip(1), (one, next) => Math.Abs(next - one))];

    public decimal Mean => (decimal)counts.Sum() / counts.Length;

    /// <summary>Of the moves that are not unusually large.</summary>
    public decimal MeanMove => (decimal)Kept.Sum() / Kept.Count;

    /// <summary>How many moves are left out as unusually large.</summary>
    public int LeftOut => _moves.Length - Kept.Count;

    public decimal Lower => Mean - 2.66m * MeanMove;

    public decimal Upper => Mean + 2.66m * MeanMove;

    /// <summary>Rule by rule, and within a rule from the earliest on.</summary>
    public ImmutableArray<UnusualStretch> Unusual =>
    [
        .. Stretches(UnusualRule.Outside, 1, (i, up) => IsBeyond(i, up, up ? Upper : Lower)),
        .. Stretches(UnusualRule.Run, 7, (first, up) => Enumerable.Range(first, 6).All(i => up ? counts[i + 1] > counts[i] : counts[i + 1] < counts[i])),
        .. Stretches(UnusualRule.TwoOfThree, 3, (first, up) =>
            Enumerable.Range(first, 3).All(i => IsBeyond(i, up, Mean))
            && Enumerable.Range(first, 3).Count(i => IsBeyond(i, up, Mean + (up ? 1 : -1) * 1.7733m * MeanMove)) >= 2),
        .. Stretches(UnusualRule.Shift, 7, (first, up) => Enumerable.Range(first, 7).All(i => IsBeyond(i, up, Mean))),
    ];

    /// <summary>Towards which side each unusual figure is so, by the first rule it meets.</summary>
    public ImmutableSortedDictionary<int, bool> IsHigher =>
        Unusual.SelectMany(stretch => stretch.Places.Select(place => (place, stretch.IsUp))).DistinctBy(one => one.place).ToImmutableSortedDictionary(one => one.place, one => one.IsUp);

    private List<long> Kept => [.. _moves.Where(move => move < 3.267m * _moves.Sum() / _moves.Length)];

    private bool IsBeyond(int place, bool isUp, decimal line) => isUp ? counts[place] > line : counts[place] < line;

    /// <summary>Every so many figures in a row that meet a rule, upwards or downwards.</summary>
    private IEnumerable<UnusualStretch> Stretches(UnusualRule rule, int length, Func<int, bool, bool> meets) =>
        from first in Enumerable.Range(0, Math.Max(0, counts.Length - length + 1))
        from isUp in BothWays
        where meets(first, isUp)
        select new UnusualStretch(rule, isUp, [.. Enumerable.Range(first, length)]);
}
