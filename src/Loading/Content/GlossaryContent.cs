using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>The glossary and the links in it that lead to places inside the site.</summary>
public sealed record GlossaryContent(ImmutableArray<Located<GlossaryTerm>> Terms, ImmutableArray<Located<string>> Links)
{
    public static GlossaryContent Empty { get; } = new([], []);

    /// <summary>Figures quoted by name.</summary>
    public ImmutableArray<Located<Quotation>> Quotations { get; init; } = [];

    /// <summary>Abbreviations in capitals that the glossary does not explain, each where it stands first.</summary>
    public ImmutableArray<Located<string>> Abbreviations { get; init; } = [];

    /// <summary>Finds its terms in the words of the site.</summary>
    internal TermFinder Finder { get; init; } = TermFinder.None;
}
