using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>A page and the links in it that lead to places inside the site.</summary>
public sealed record PageContent(Located<ContentPage> Page, ImmutableArray<Located<string>> Links)
{
    /// <summary>Figures quoted by name.</summary>
    public ImmutableArray<Located<Quotation>> Quotations { get; init; } = [];

    /// <summary>Abbreviations in capitals that the glossary does not explain, each where it stands first.</summary>
    public ImmutableArray<Located<string>> Abbreviations { get; init; } = [];
}
