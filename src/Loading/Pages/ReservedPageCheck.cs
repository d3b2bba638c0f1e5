namespace OpenStatement.Loading;

/// <summary>No page staff write takes an address at which the program makes one itself, or a name that no file can have.</summary>
internal static class ReservedPageCheck
{
    /// <param name="content">The site.</param>
    /// <param name="reserved">The names of the program's own pages and folders at the root of a site.</param>
    public static IEnumerable<Diagnostic> FindReserved(SiteContent content, IReadOnlySet<string> reserved) =>
        content.Pages.Where(page => reserved.Contains(page.Page.Value.Slug))
            .Select(page => PageDiagnostics.ReservedPage(page.Page.Location, page.Page.Value.Slug));

    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Pages.Where(page => ReservedNames.IsDevice(page.Page.Value.Slug))
            .Select(page => ReferenceDiagnostics.NameOfADevice(page.Page.Location, "page", page.Page.Value.Slug));
}
