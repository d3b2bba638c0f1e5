namespace OpenStatement.Site;

/// <summary>Checks that nothing of an unpublished release can be reached or guessed from the site.</summary>
public static class DraftAudit
{
    /// <param name="site">What was rendered.</param>
    /// <param name="drafts">Releases that must not be seen; none in a preview.</param>
    /// <param name="explained">Links that are reported already, at the place in the content where they stand.</param>
    public static IEnumerable<PageFault> Check(RenderedSite site, ImmutableArray<ReleaseId> drafts, IReadOnlySet<string> explained)
    {
        var traces = drafts.SelectMany(draft => SiteAddresses.PlacesOf(draft)).Select(place => place.Path).ToImmutableArray();
        foreach (var file in site.Files.Order(StringComparer.Ordinal))
        {
            if (traces.Any(trace => $"/{file}".StartsWith(trace, StringComparison.Ordinal)))
                yield return new PageFault(new Address($"/{file}"), PageRule.NoDraft, "This file belongs to an unpublished statement.");
        }

        foreach (var page in traces.IsEmpty ? [] : site.Pages)
        {
            foreach (var link in page.Links.Where(link => !explained.Contains(link) && traces.Any(trace => $"{link}/".StartsWith(trace, StringComparison.Ordinal))))
                yield return new PageFault(page.Address, PageRule.NoDraft, $"The link '{link}' names an unpublished statement.");
        }
    }
}
