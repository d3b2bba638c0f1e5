namespace OpenStatement.Presentation;

/// <summary>A word that the glossary explains.</summary>
/// <param name="Words">As they were written.</param>
/// <param name="Entry">The explanation; null where the page led to it before.</param>
/// <param name="Expansion">What an abbreviation stands for, at the place that leads to its explanation; null otherwise.</param>
public sealed record ExplainedTerm(string Words, Address? Entry, string? Expansion) : WrittenPart;
