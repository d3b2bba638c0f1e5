namespace OpenStatement.Loading;

/// <summary>The stage Validate: makes sure that what the files say agrees with itself.</summary>
public static class Validation
{
    /// <summary>The checked site, or null when anything in it contradicts itself, which is then among the diagnostics.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="reservedPages">The names that the program's own pages and folders have at the root of a site.</param>
    /// <param name="diagnostics">What contradicts itself is added to them.</param>
    public static CheckedSite? Check(SiteContent content, FrozenSet<string> reservedPages, DiagnosticCollector diagnostics)
    {
        var index = new ContentIndex(content, reservedPages);
        diagnostics.AddRange(ContentChecks.Run(index));
        return diagnostics.HasErrors ? null : new CheckedSite(ArchiveBuilder.Build(content))
        {
            Links = FindLinks(content),
            Quotations = QuotationUses.Find(content),
            Sentences = FindSentences(content),
            Tables = content.Tables,
            NumberedReleases = [.. content.Releases
                .Where(release => release.Statement.Statement.Value.HasNumberedParagraphs || !release.Paragraphs.IsEmpty)],
        };
    }

    /// <summary>Makes sure that words agree with the figures, once these have been worked out.</summary>
    /// <param name="site">A site that agrees with itself otherwise, drafts included.</param>
    /// <param name="summaries">One for each of its releases.</param>
    /// <param name="latest">The release whose figures pages quote; null until a first one is published.</param>
    /// <param name="diagnostics">What contradicts the figures is added to them.</param>
    public static void CheckWords(
        CheckedSite site, ImmutableArray<ReleaseSummary> summaries, ReleaseSummary? latest, DiagnosticCollector diagnostics)
    {
        var byRelease = summaries.ToDictionary(summary => summary.Release.Id);
        diagnostics.AddRange(QuotationCheck.Run(site, byRelease, latest));
        diagnostics.AddRange(ClaimChecks.Run(site, byRelease));
    }

    /// <summary>Makes sure that the numbers of published paragraphs mean what they meant.</summary>
    /// <param name="site">A site that agrees with itself otherwise, drafts included.</param>
    /// <param name="day">Statements published later may still change their numbers.</param>
    /// <param name="diagnostics">What has changed, or may change unseen, is added to them.</param>
    public static void CheckParagraphs(CheckedSite site, DateOnly day, DiagnosticCollector diagnostics) =>
        diagnostics.AddRange(ParagraphCheck.Run(site, day));

    /// <summary>Makes sure that what the law asks for is published in time.</summary>
    /// <param name="site">A site that agrees with itself otherwise, drafts included.</param>
    /// <param name="day">The day on which the clocks are read.</param>
    /// <param name="lateIsAnError">Whether what is late is an error rather than a warning.</param>
    /// <param name="diagnostics">What is late or soon due is added to them.</param>
    public static void CheckDuties(CheckedSite site, DateOnly day, bool lateIsAnError, DiagnosticCollector diagnostics) =>
        diagnostics.AddRange(DutyClockCheck.Run(site, day, lateIsAnError));

    /// <summary>Makes sure that what is announced was kept, and that enough is announced.</summary>
    /// <param name="site">A site that agrees with itself otherwise, drafts included.</param>
    /// <param name="day">The day on which the calendar is read.</param>
    /// <param name="diagnostics">What the office should do is added to them, never as an error.</param>
    public static void CheckCalendar(CheckedSite site, DateOnly day, DiagnosticCollector diagnostics) =>
        diagnostics.AddRange(CalendarDayCheck.Run(site, day));

    private static ImmutableArray<ReleaseSentence> FindSentences(SiteContent content) =>
    [
        .. from release in content.Releases
           from sentence in release.Sentences
           select new ReleaseSentence(sentence, release.Id),
    ];

    private static ImmutableArray<ContentLink> FindLinks(SiteContent content) =>
    [
        .. content.Glossary.Words.Links.Select(link => new ContentLink(link, null)),
        .. content.Pages.SelectMany(page => page.Words.Links).Select(link => new ContentLink(link, null)),
        .. content.Tables.FindLinks().Select(link => new ContentLink(link, null)),
        .. from release in content.Releases
           from link in release.Links
           select new ContentLink(link, release.Id),
    ];
}
