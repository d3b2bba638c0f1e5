namespace OpenStatement.Statistics;

/// <summary>A passage of a statement with all that it is about.</summary>
/// <param name="Passage">What is said.</param>
/// <param name="Priorities">In their order; never empty. The first is where it stands.</param>
public sealed record PlacedPassage(Passage Passage, ImmutableArray<Priority> Priorities);
