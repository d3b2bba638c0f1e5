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

/// <summary>The one vocabulary for the direction of a measure.</summary>
public enum TrendDirection
{
    /// <summary>
    /// No unusual pattern in the latest twelve months, or one that left them as the twelve before, as far as that can
    /// be told.
    /// </summary>
    Stable,

    /// <summary>An unusual pattern, and the latest twelve months above the twelve before.</summary>
    Increase,

    /// <summary>An unusual pattern, and the latest twelve months below the twelve before.</summary>
    Reduction,

    /// <summary>There are figures, but too few to judge.</summary>
    TooFew,

    /// <summary>No trend can be given for another reason.</summary>
    NotAvailable,
}

/// <summary>Why a measure has no trend.</summary>
public enum TrendUnavailableReason
{
    /// <summary>It counts events too rare for chance to be told from change.</summary>
    RareEvents,

    /// <summary>Fewer points than limits can be drawn from, since the last break if there is one.</summary>
    TooFewPoints,

    /// <summary>A part of the latest twelve months or of the twelve before has no figure.</summary>
    MissingMonths,

    /// <summary>Neighbouring periods share months, which hides how much the figures really move.</summary>
    OverlappingPeriods,

    /// <summary>Its figures are of single days, and nobody knows what lay between them.</summary>
    SingleDays,

    /// <summary>The way of counting changed within the latest twenty-four months.</summary>
    BreakInSeries,

    /// <summary>There is no figure at all.</summary>
    NoFigures,
}

/// <summary>The size of a change over twelve months, by the thresholds in the settings.</summary>
public enum Magnitude
{
    Small,
    Moderate,
    Large,
}
