namespace OpenStatement.Site;

/// <summary>Checks the links that people wrote in Markdown, and reports them where they wrote them.</summary>
/// <param name="map">What a link can lead to.</param>
/// <param name="drafts">Releases that are not shown: links in them are not judged, links to them are faults.</param>
public sealed class ContentLinkAudit(SiteMap map, ImmutableArray<ReleaseId> drafts)
{
    public IEnumerable<Diagnostic> Check(IEnumerable<ContentLink> links) =>
        links.Where(link => link.Release is not { } release || !drafts.Contains(release)).Select(Check).OfType<Diagnostic>();

    private Diagnostic? Check(ContentLink link)
    {
        var target = LinkTarget.Of(link.Target.Value, SiteAddresses.Home);
        if (!map.HasPath(target.Path))
            return drafts.Any(draft => target.Path.StartsWith(SiteAddresses.Statement(draft).Path, StringComparison.Ordinal)) ? LeadsToDraft(link) : LeadsNowhere(link, target);
        return map.HasFragment(target) ? null : LeadsToNoPlace(link, target);
    }

    private Diagnostic LeadsNowhere(ContentLink link, LinkTarget target) => Error(
        "OS2001",
        link,
        $"The link '{link.Target.Value}' leads to a page that does not exist.",
        "A link leads to a page of this site, starting with '/', or to a whole web address, starting with 'https://'.",
        map.NearestPath(target.Path) is { } near ? $"Did you mean '{near}'?" : "Open the page you mean in the preview and copy what follows the site's name in the address bar.");

    private Diagnostic LeadsToNoPlace(ContentLink link, LinkTarget target) => Error(
        "OS2002",
        link,
        $"The link '{link.Target.Value}' leads to '#{target.Fragment}', which is not on the page '{target.Path}'.",
        "What follows '#' is the id of a heading or another place on the page.",
        map.NearestFragment(target) is { } near ? $"Did you mean '#{near}'?" : "Leave out '#' and what follows to link to the page as a whole.");

    private static Diagnostic LeadsToDraft(ContentLink link) => Error(
        "OS2005",
        link,
        $"The link '{link.Target.Value}' leads to a statement that is not published yet.",
        "What is published links only to what is published.",
        "Leave the link out until the statement's day of publication.");

    private static Diagnostic Error(string code, ContentLink link, string found, string expected, string mend) =>
        new(code, Severity.Error, link.Target.Location, found, expected, mend);
}
