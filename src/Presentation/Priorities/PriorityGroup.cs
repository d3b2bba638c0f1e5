namespace OpenStatement.Presentation;

/// <summary>Priorities that stand under one heading.</summary>
/// <param name="Id">The heading's anchor.</param>
/// <param name="Heading">A theme, or who set the priorities.</param>
/// <param name="Cards">In the order of the priorities; never empty.</param>
public sealed record PriorityGroup(string Id, string Heading, ImmutableArray<PriorityCard> Cards);
