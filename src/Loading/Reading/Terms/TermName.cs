namespace OpenStatement.Loading;

/// <summary>One of the names by which the words of a site may use an entry of the glossary.</summary>
/// <param name="Text">The name, with single spaces and straight apostrophes.</param>
/// <param name="Term">Id of the entry.</param>
/// <param name="Form">Which of its names it is.</param>
/// <param name="Expansion">What an abbreviation stands for; null for words, and where the glossary does not say.</param>
internal sealed record TermName(string Text, string Term, TermForm Form, string? Expansion)
{
    /// <summary>Whether small and capital letters make a difference.</summary>
    public bool IsExact { get; } = Abbreviation.IsOne(Text);
}
