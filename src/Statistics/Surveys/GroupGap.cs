namespace OpenStatement.Statistics;

/// <summary>How far apart the groups with the highest and the lowest percentage are.</summary>
/// <param name="Highest">The first of them, where several are as high.</param>
/// <param name="Lowest">The first of them, where several are as low.</param>
/// <param name="Interval">Newcombe's, in percentage points; null where the counts behind either percentage are unknown.</param>
public sealed record GroupGap(GroupFigure Highest, GroupFigure Lowest, Interval? Interval)
{
    /// <summary>In percentage points, above zero.</summary>
    public decimal Points => Highest.Value!.Value - Lowest.Value!.Value;

    /// <summary>Whether chance alone is no likely reason for the gap; null where that cannot be said.</summary>
    public bool? IsClear => Interval is null ? null : !Interval.Contains(0);
}
