namespace OpenStatement.Statistics;

/// <summary>How the print edition puts the words of a statement in order.</summary>
public enum ReadingOrder
{
    /// <summary>One priority after the other, each with all voices.</summary>
    Priority,

    /// <summary>One voice after the other, each with all priorities.</summary>
    Voice,
}
