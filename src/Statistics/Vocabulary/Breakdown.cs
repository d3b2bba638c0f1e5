namespace OpenStatement.Statistics;

/// <summary>One part of a whole, such as dimension <c>age</c>, category <c>under 25</c>.</summary>
public sealed record Breakdown(string Dimension, string Category);
