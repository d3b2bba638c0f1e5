namespace OpenStatement.Loading;

/// <summary>The glossary and the words in it.</summary>
internal sealed record GlossaryContent(ImmutableArray<Located<GlossaryTerm>> Terms, WrittenWords Words)
{
    public static GlossaryContent Empty { get; } = new([], WrittenWords.None);

    /// <summary>Finds its terms in the words of the site.</summary>
    internal TermFinder Finder { get; init; } = TermFinder.None;
}
