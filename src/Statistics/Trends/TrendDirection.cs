namespace OpenStatement.Statistics;

/// <summary>The one vocabulary for the direction of a measure.</summary>
public enum TrendDirection
{
    /// <summary>No unusual pattern in the latest twelve months, or one that left them as the twelve before, as far as that can be told.</summary>
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
