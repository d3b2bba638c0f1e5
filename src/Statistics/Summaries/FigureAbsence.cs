namespace OpenStatement.Statistics;

/// <summary>Why a release has no figure of the name that is quoted.</summary>
public enum FigureAbsence
{
    /// <summary>It is withheld so that nobody can be identified.</summary>
    Withheld,

    /// <summary>The release has no figure of the measure at all.</summary>
    NoFigures,

    /// <summary>Only counts can be added up to twelve months.</summary>
    NotACount,

    /// <summary>A part of the twelve months has no figure.</summary>
    MissingMonths,

    /// <summary>The earlier period has no figure.</summary>
    NoEarlierFigure,

    /// <summary>The way of counting changed between the two periods.</summary>
    BreakInSeries,

    /// <summary>The population is not known.</summary>
    NoRate,

    /// <summary>There is nobody to compare with, or a count or a population of those there are is missing.</summary>
    NoGroup,

    /// <summary>A count in the group is too small for places to mean anything.</summary>
    TooFewToRank,

    /// <summary>There are too few figures, or figures too small, to judge where the measure is heading.</summary>
    TrendUnavailableReason,
}
