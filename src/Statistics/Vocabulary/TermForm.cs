namespace OpenStatement.Statistics;

/// <summary>Which name of an entry of the glossary is used.</summary>
public enum TermForm
{
    /// <summary>Its words, or an abbreviation that is its only name.</summary>
    Words,

    /// <summary>The abbreviation that stands behind them.</summary>
    Abbreviation,

    /// <summary>The words with their abbreviation behind them.</summary>
    Both,
}
