namespace OpenStatement.Statistics;

/// <summary>The counts behind a percentage or a rate.</summary>
/// <param name="Numerator">How many met the condition.</param>
/// <param name="Denominator">Out of how many.</param>
public sealed record Proportion(decimal Numerator, decimal Denominator);
