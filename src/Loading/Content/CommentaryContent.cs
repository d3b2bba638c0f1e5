using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>A commentary file.</summary>
/// <param name="Priorities">The ids of those it speaks of: its own name, or those in its front matter.</param>
/// <param name="Voice">The id of the voice that speaks in the whole of it; null where its headings say who speaks.</param>
/// <param name="Sections">In the order of the file.</param>
/// <param name="Links">Links to places inside the site.</param>
public sealed record CommentaryContent(
    ImmutableArray<Located<string>> Priorities,
    Located<string>? Voice,
    ImmutableArray<SectionContent> Sections,
    ImmutableArray<Located<string>> Links)
{
    /// <summary>Paragraphs of bold words only, where headings say who speaks.</summary>
    public ImmutableArray<Located<string>> BoldLines { get; init; } = [];

    /// <summary>Figures quoted by name.</summary>
    public ImmutableArray<Located<Quotation>> Quotations { get; init; } = [];

    /// <summary>Abbreviations in capitals that the glossary does not explain, each where it stands first.</summary>
    public ImmutableArray<Located<string>> Abbreviations { get; init; } = [];

    /// <summary>What is worth checking against the figures.</summary>
    public ImmutableArray<WrittenSentence> Sentences { get; init; } = [];
}
