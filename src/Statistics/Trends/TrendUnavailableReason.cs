namespace OpenStatement.Statistics;

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
