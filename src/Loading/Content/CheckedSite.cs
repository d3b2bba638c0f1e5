namespace OpenStatement.Loading;

/// <summary>A site whose content agrees with itself.</summary>
public sealed class CheckedSite
{
    internal CheckedSite(Archive archive) => Archive = archive;

    /// <summary>The whole model, drafts included.</summary>
    public Archive Archive { get; }

    /// <summary>
    /// Every link written in Markdown or a table to a place inside the site; whether the place exists only the finished
    /// pages can tell.
    /// </summary>
    public ImmutableArray<ContentLink> Links { get; internal init; } = [];

    /// <summary>Every figure quoted by name; whether a release has it the summaries tell.</summary>
    internal ImmutableArray<WrittenQuotation> Quotations { get; init; } = [];

    /// <summary>Those of releases that may contradict the figures.</summary>
    internal ImmutableArray<ReleaseSentence> Sentences { get; init; } = [];

    /// <summary>The tables for the whole site, for checks that depend on the day.</summary>
    internal TableRows Tables { get; init; } = TableRows.None;

    /// <summary>Releases whose paragraphs have numbers, or had them.</summary>
    internal ImmutableArray<ReleaseContent> NumberedReleases { get; init; } = [];
}
