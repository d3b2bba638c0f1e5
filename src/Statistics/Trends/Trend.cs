namespace OpenStatement.Statistics;

/// <summary>Where a measure is heading.</summary>
public sealed record Trend
{
    public required TrendDirection Word { get; init; }

    /// <summary>Of an increase or a reduction of counts or rates large enough for a percentage; otherwise null.</summary>
    public Magnitude? Magnitude { get; init; }

    /// <summary>
    /// The latest twelve months on the twelve before: totals of counts, means of everything else. Null where they cannot
    /// be compared.
    /// </summary>
    public Change? Change { get; init; }

    /// <summary>
    /// The flagged points of the latest twelve months; empty where none is or the trend is not judged. Their direction may
    /// differ from that of the change.
    /// </summary>
    public ImmutableArray<FlaggedPoint> Flags { get; init; } = [];

    /// <summary>Why there is none; null where there is one.</summary>
    public TrendUnavailableReason? Reason { get; init; }
}
