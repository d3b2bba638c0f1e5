namespace OpenStatement.Statistics;

/// <summary>How long each period of a measure is, and whether neighbouring periods share months.</summary>
public enum Frequency
{
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>Twelve months ending in each quarter or month: neighbouring periods overlap.</summary>
    Rolling12,

    /// <summary>Six months ending in each quarter or month: neighbouring periods overlap.</summary>
    Rolling6,

    /// <summary>Three months ending in each month: neighbouring periods overlap.</summary>
    Rolling3,

    /// <summary>How things stood on single days, such as the number of groups under investigation.</summary>
    Snapshot,
}
