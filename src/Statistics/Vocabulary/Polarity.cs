namespace OpenStatement.Statistics;

/// <summary>Which direction is an improvement.</summary>
public enum Polarity
{
    Lower,
    Higher,

    /// <summary>Neither direction is good or bad in itself, so no word of judgement is used.</summary>
    Neutral,
}
