namespace OpenStatement.Loading;

/// <summary>A site whose content agrees with itself.</summary>
/// <param name="Archive">The whole model, drafts included.</param>
/// <param name="Links">
/// Every link written in Markdown to a place inside the site; whether the place exists only the finished pages can tell.
/// </param>
/// <param name="Quotations">Every figure quoted by name; whether a release has it the summaries tell.</param>
/// <param name="Sentences">Those of releases that may contradict the figures.</param>
public sealed record CheckedSite(
    Archive Archive, ImmutableArray<ContentLink> Links, ImmutableArray<WrittenQuotation> Quotations, ImmutableArray<ReleaseSentence> Sentences)
{
    /// <summary>What the law asks for; whether it was done in time depends on the day.</summary>
    public ImmutableArray<Row<Duty>> Duties { get; init; } = [];

    /// <summary>What is announced; whether it came out in time depends on the day.</summary>
    public ImmutableArray<Row<AnnouncedRelease>> Announced { get; init; } = [];

    /// <summary>Releases whose paragraphs have numbers, or had them.</summary>
    public ImmutableArray<ReleaseContent> NumberedReleases { get; init; } = [];
}
