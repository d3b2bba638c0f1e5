namespace OpenStatement.Statistics;

/// <summary>How many published figures a later release gives otherwise.</summary>
/// <param name="Compared">Figures of the earlier release, forecasts included.</param>
/// <param name="Changed">Those that the later one gives otherwise, or no longer gives.</param>
public readonly record struct RevisionTally(int Compared, int Changed)
{
    public int Unchanged => Compared - Changed;

    /// <summary>From 0 to 1; null where nothing was compared.</summary>
    public decimal? Share => Compared == 0 ? null : (decimal)Changed / Compared;

    public static RevisionTally operator +(RevisionTally left, RevisionTally right) =>
        new(left.Compared + right.Compared, left.Changed + right.Changed);
}
