namespace OpenStatement.Statistics;

/// <summary>A change made to a statement after it was published, which the Order requires to be published too.</summary>
/// <param name="Date">When the change was made.</param>
/// <param name="Text">What changed, and why.</param>
public sealed record Variation(DateOnly Date, string Text);
