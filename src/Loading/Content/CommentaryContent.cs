namespace OpenStatement.Loading;

/// <summary>A commentary file.</summary>
/// <param name="Priorities">The ids of those it speaks of: its own name, or those in its front matter.</param>
/// <param name="Voice">The id of the voice that speaks in the whole of it; null where its headings say who speaks.</param>
/// <param name="Sections">In the order of the file.</param>
/// <param name="Words">The words of the whole file.</param>
internal sealed record CommentaryContent(
    ImmutableArray<Located<string>> Priorities,
    Located<string>? Voice,
    ImmutableArray<SectionContent> Sections,
    WrittenWords Words)
{
    /// <summary>Paragraphs of bold words only, where headings say who speaks.</summary>
    public ImmutableArray<Located<string>> BoldLines { get; init; } = [];
}
