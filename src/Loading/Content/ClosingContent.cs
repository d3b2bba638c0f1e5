using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>The <c>closing.md</c> of a release: what the statement says behind all priorities.</summary>
public sealed record ClosingContent(RichText Text, ImmutableArray<Located<string>> Links)
{
    /// <summary>Figures quoted by name.</summary>
    public ImmutableArray<Located<Quotation>> Quotations { get; init; } = [];

    /// <summary>Abbreviations in capitals that the glossary does not explain, each where it stands first.</summary>
    public ImmutableArray<Located<string>> Abbreviations { get; init; } = [];

    /// <summary>What is worth checking against the figures.</summary>
    public ImmutableArray<WrittenSentence> Sentences { get; init; } = [];
}
