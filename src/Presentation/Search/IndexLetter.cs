namespace OpenStatement.Presentation;

/// <summary>What begins with one letter.</summary>
/// <param name="Letter">A capital, or a digit.</param>
/// <param name="Entries">By title; never empty.</param>
public sealed record IndexLetter(string Letter, ImmutableArray<IndexEntry> Entries);
