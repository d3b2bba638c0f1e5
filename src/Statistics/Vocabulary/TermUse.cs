namespace OpenStatement.Statistics;

/// <summary>A use of a word that the glossary explains.</summary>
/// <param name="Words">As they were written, which may be in the plural.</param>
/// <param name="Term">Id of the entry.</param>
/// <param name="Form">Which of its names they are.</param>
/// <param name="Expansion">What an abbreviation stands for; null for words, and where the glossary does not say.</param>
public sealed record TermUse(string Words, string Term, TermForm Form, string? Expansion) : RichTextPart;
