namespace OpenStatement.Statistics;

/// <summary>Why a measure is not held against a baseline.</summary>
public enum NoBaselineComparison
{
    /// <summary>No figure lies in the baseline's period.</summary>
    OutsideSeries,

    /// <summary>A figure in the baseline's period is withheld so that nobody can be identified.</summary>
    Withheld,

    /// <summary>The way of counting changed within the baseline or since.</summary>
    Break,

    /// <summary>A part of the baseline has no figure.</summary>
    Incomplete,

    /// <summary>A part of the latest twelve months has no figure.</summary>
    LatestIncomplete,

    /// <summary>The figures are of parts of a year and cannot be made into one of the year.</summary>
    NoYearlyFigure,

    /// <summary>The latest twelve months are wholly or partly in the baseline.</summary>
    Overlap,
}
