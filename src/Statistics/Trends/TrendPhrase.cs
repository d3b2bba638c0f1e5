namespace OpenStatement.Statistics;

/// <summary>A trend in words.</summary>
/// <param name="Text">Such as "Moderate reduction".</param>
/// <param name="Word">The direction.</param>
/// <param name="Magnitude">Null where no size is said.</param>
public sealed record TrendPhrase(string Text, TrendDirection Word, Magnitude? Magnitude = null);
