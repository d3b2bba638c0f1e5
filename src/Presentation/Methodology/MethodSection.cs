namespace OpenStatement.Presentation;

/// <summary>One subject of the methodology page.</summary>
/// <param name="Id">Its anchor, to which other pages and sites may link: it never changes.</param>
/// <param name="Heading">Of the section.</param>
/// <param name="Passages">In their order.</param>
public sealed record MethodSection(string Id, string Heading, ImmutableArray<MethodPassage> Passages);
