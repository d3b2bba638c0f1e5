namespace OpenStatement.Site;

/// <summary>The Audit stage: whether what was rendered keeps to the rules of a good site.</summary>
public static class SiteAudit
{
    /// <param name="site">What was rendered.</param>
    /// <param name="links">The links within the site that stand in the content.</param>
    /// <param name="drafts">Releases that must not be seen.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(RenderedSite site, ImmutableArray<ContentLink> links, ImmutableArray<ReleaseId> drafts, DiagnosticCollector problems)
    {
        var map = new SiteMap(site);
        var written = new ContentLinkAudit(map, drafts).Check(links).ToImmutableArray();
        problems.AddRange(written);

        var reported = written.Select(diagnostic => diagnostic.Location).ToHashSet();
        var explained = links.Where(link => reported.Contains(link.Target.Location)).Select(link => link.Target.Value).ToHashSet(StringComparer.Ordinal);
        var audit = new LinkAudit(map, explained);
        problems.AddRange(FaultReport.Of(site.Pages
            .SelectMany(page => PageAudit.Check(page).Concat(audit.Check(page)))
            .Concat(DraftAudit.Check(site, drafts, explained))));
    }
}
