namespace OpenStatement.Loading;

/// <summary>What a number typed by hand is a number of.</summary>
internal enum NumberUnit
{
    /// <summary>Nothing says; it may be a count.</summary>
    None,

    Percent,

    PercentagePoints,

    /// <summary>A rate, money, a length of time and so on: nothing to compare with a count.</summary>
    Other,
}
