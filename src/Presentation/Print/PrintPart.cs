namespace OpenStatement.Presentation;

/// <summary>What one voice says about every priority, or one section of the statement as a whole.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">Such as "Statement of Northshire Police".</param>
/// <param name="Topics">In the order of the priorities.</param>
public sealed record PrintPart(string Id, string Heading, ImmutableArray<PrintTopic> Topics);
