namespace OpenStatement.Site;

/// <summary>Checks that the links of pages lead somewhere.</summary>
/// <param name="map">What a link can lead to.</param>
/// <param name="explained">Links that are reported already, at the place in the content where they stand.</param>
public sealed class LinkAudit(SiteMap map, IReadOnlySet<string> explained)
{
    /// <summary>Thousands of pages share their links, so each link from the root is judged once.</summary>
    private readonly Dictionary<string, bool> _judged = new(StringComparer.Ordinal);

    public IEnumerable<PageFault> Check(PageFacts page)
    {
        foreach (var link in page.Links)
        {
            if (!LeadsSomewhere(link, page.Address) && !explained.Contains(link))
                yield return Fault(page, link, LinkTarget.Of(link, page.Address));
        }
    }

    private bool LeadsSomewhere(string link, Address page)
    {
        if (!link.StartsWith('/'))
            return LeadsSomewhere(LinkTarget.Of(link, page));
        if (!_judged.TryGetValue(link, out var isGood))
            _judged[link] = isGood = LeadsSomewhere(LinkTarget.Of(link, page));
        return isGood;
    }

    private bool LeadsSomewhere(LinkTarget target) => map.HasPath(target.Path) && map.HasFragment(target);

    private PageFault Fault(PageFacts page, string link, LinkTarget target) => map.HasPath(target.Path)
        ? new PageFault(page.Address, PageRule.Fragment, $"The link '{link}' leads to a place that is not on its page.")
        : new PageFault(page.Address, PageRule.Link, $"The link '{link}' leads to nothing.");
}
