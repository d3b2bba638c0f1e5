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
    internal ImmutableArray<QuotationUse> Quotations { get; init; } = [];

    /// <summary>Those of releases that may contradict the figures.</summary>
    internal ImmutableArray<ReleaseSentence> Sentences { get; init; } = [];

    /// <summary>The tables for the whole site, for checks that depend on the day.</summary>
    internal TableRows Tables { get; init; } = TableRows.None;

    /// <summary>Releases whose paragraphs have numbers, or had them.</summary>
    internal ImmutableArray<ReleaseContent> NumberedReleases { get; init; } = [];
}

/// <summary>A link somebody wrote to a place inside the site.</summary>
/// <param name="Target">A path from the root of the site, such as <c>/priorities/reduce-homicide/#definition</c>.</param>
/// <param name="Release">The release in whose words it stands, which may be a draft; null for glossary and pages.</param>
public sealed record ContentLink(Located<string> Target, ReleaseId? Release);

/// <summary>A sentence in the words of a release.</summary>
internal sealed record ReleaseSentence(LocatedSentence Sentence, ReleaseId Release);

/// <summary>A quotation and whose figures it means.</summary>
/// <param name="Quotation">What is quoted, and where.</param>
/// <param name="Release">The release in whose words it stands; null for glossary and pages, which quote the latest.</param>
internal sealed record QuotationUse(Located<Quotation> Quotation, ReleaseId? Release);

/// <summary>Gathers the quotations of a site, each with the release whose figures it means.</summary>
internal static class QuotationUses
{
    public static ImmutableArray<QuotationUse> Find(SiteContent content) =>
    [
        .. content.Glossary.Words.Quotations.Select(quotation => new QuotationUse(quotation, null)),
        .. content.Pages.SelectMany(page => page.Words.Quotations).Select(quotation => new QuotationUse(quotation, null)),
        .. from release in content.Releases
           from quotation in release.Quotations
           select new QuotationUse(quotation, release.Id),
    ];
}
