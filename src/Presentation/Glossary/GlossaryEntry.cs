namespace OpenStatement.Presentation;

/// <summary>A word explained.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Term">The word.</param>
/// <param name="Definition">What it means.</param>
public sealed record GlossaryEntry(string Id, string Term, WrittenText Definition);
