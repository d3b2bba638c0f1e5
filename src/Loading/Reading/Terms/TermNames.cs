namespace OpenStatement.Loading;

/// <summary>Reads the names of an entry out of its term.</summary>
internal static class TermNames
{
    /// <summary>
    /// One name, or three where an abbreviation in brackets ends the term: the words, the abbreviation, and both
    /// together.
    /// </summary>
    public static IReadOnlyList<TermName> Read(GlossaryTerm term)
    {
        var whole = Plain(term.Term);
        if (!whole.EndsWith(')') || whole.LastIndexOf(" (", StringComparison.Ordinal) is not (> 0 and var bracket))
            return [new(whole, term.Id, TermForm.Words, null)];
        var (words, abbreviation) = (whole[..bracket], whole[(bracket + 2)..^1]);
        return Abbreviation.IsOne(abbreviation)
            ?
            [
                new(words, term.Id, TermForm.Words, null),
                new(abbreviation, term.Id, TermForm.Abbreviation, words),
                new(whole, term.Id, TermForm.Both, null),
            ]
            : [new(whole, term.Id, TermForm.Words, null)];
    }

    /// <summary>The letter by which names are compared: any white space is a space, and apostrophes are straight.</summary>
    public static char Plain(char letter) => char.IsWhiteSpace(letter) ? ' ' : letter is '’' or '‘' ? '\'' : letter;

    private static string Plain(string term) => string.Concat(term.Select(Plain));
}

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
