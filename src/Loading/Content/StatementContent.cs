using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>The statement of a release, whose parts still know where they stand.</summary>
public sealed record StatementContent(
    Entry<Statement> Statement,
    ImmutableArray<Entry<OmittedMeasure>> OmittedMeasures,
    ImmutableArray<Entry<Variation>> Variations,
    ImmutableArray<Located<string>> Links)
{
    /// <summary>Figures quoted by name.</summary>
    public ImmutableArray<Located<Quotation>> Quotations { get; init; } = [];

    /// <summary>Abbreviations in capitals that the glossary does not explain, each where it stands first.</summary>
    public ImmutableArray<Located<string>> Abbreviations { get; init; } = [];

    /// <summary>What is worth checking against the figures.</summary>
    public ImmutableArray<WrittenSentence> Sentences { get; init; } = [];
}
