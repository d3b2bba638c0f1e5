namespace OpenStatement.Presentation;

/// <summary>Areas under one heading.</summary>
/// <param name="Heading">A letter or a kind of area.</param>
/// <param name="Areas">By name; never empty.</param>
public sealed record AreaList(string Heading, ImmutableArray<Link> Areas);
