namespace OpenStatement.Statistics;

/// <summary>What keeps rates from being compared.</summary>
public enum NoComparisonCause
{
    /// <summary>The group has no member but the area itself at the time.</summary>
    NoMembers,

    /// <summary>An area has no figure for a part of the twelve months.</summary>
    MissingFigures,

    /// <summary>More was taken back from an area's records than was added in the twelve months.</summary>
    NegativeCounts,

    /// <summary>An area has no population of a year that may be used.</summary>
    MissingPopulations,

    /// <summary>Every area has a population, but no year that may be used is one that all of them have.</summary>
    NoCommonYear,
}
