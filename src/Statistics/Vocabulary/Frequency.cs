namespace OpenStatement.Statistics;

/// <summary>How long each period of a measure is, and whether neighbouring periods share months.</summary>
public enum Frequency
{
    Month,
    Quarter,
    Year,

    /// <summary>Twelve months ending in each quarter or month: neighbouring periods overlap.</summary>
    Rolling12,
}
