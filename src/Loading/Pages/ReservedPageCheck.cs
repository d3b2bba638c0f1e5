namespace OpenStatement.Loading;

/// <summary>No page staff write takes an address at which the program makes one itself.</summary>
internal static class ReservedPageCheck
{
    private static readonly FrozenSet<string> s_reserved = FrozenSet.ToFrozenSet(
    [
        "404", "api", "areas", "assets", "calendar", "cards", "commitments", "data", "duty", "embed", "feed", "glossary", "index",
        "latest", "measures",
        "plan", "priorities", "revisions", "search", "sitemap", "statements",
    ]);

    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
    [
        .. index.Content.Pages.Where(page => s_reserved.Contains(page.Page.Value.Slug))
            .Select(page => PageDiagnostics.ReservedPage(page.Page.Location, page.Page.Value.Slug)),
        .. index.Content.Pages.Where(page => ReservedNames.IsDevice(page.Page.Value.Slug))
            .Select(page => ReferenceDiagnostics.NameOfADevice(page.Page.Location, "page", page.Page.Value.Slug)),
    ];
}
