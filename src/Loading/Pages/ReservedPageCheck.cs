namespace OpenStatement.Loading;

/// <summary>No page staff write takes an address at which the program makes one itself, or a name that no file can have.</summary>
internal static class ReservedPageCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
    [
        .. index.Content.Pages.Where(page => index.ReservedPages.Contains(page.Page.Value.Slug))
            .Select(page => PageDiagnostics.ReservedPage(page.Page.Location, page.Page.Value.Slug)),
        .. index.Content.Pages.Where(page => ReservedNames.IsDevice(page.Page.Value.Slug))
            .Select(page => ReferenceDiagnostics.NameOfADevice(page.Page.Location, "page", page.Page.Value.Slug)),
    ];
}
