namespace OpenStatement.Statistics;

/// <summary>A passage somebody wrote: mark-up and, between it, what only the page it stands on can fill in.</summary>
/// <param name="Parts">In the order in which they stand; a passage with nothing to fill in is a single piece of mark-up.</param>
public sealed record RichText(ImmutableArray<RichTextPart> Parts)
{
    public static RichText Empty { get; } = new([]);

    /// <summary>The same words as they were written.</summary>
    public WrittenMarkdown Markdown { get; init; } = WrittenMarkdown.Empty;

    public bool IsEmpty => Parts.IsEmpty;
}
