namespace OpenStatement.Presentation;

/// <summary>Words that lead somewhere on the site.</summary>
public sealed record Link(string Text, Address Address);
