namespace OpenStatement.Presentation;

/// <summary>Gathers what the search can find. It knows only what pages are made from, so it holds nothing that no page says.</summary>
internal static class SearchIndexes
{
    /// <param name="frame">Names the pages that every page leads to.</param>
    /// <param name="pages">All pages of the site.</param>
    /// <param name="context">The site.</param>
    public static PlannedFile File(SiteFrame frame, ImmutableArray<PlannedPage> pages, SiteContext context) =>
        new(SiteAddresses.SearchIndex, FileFormat.Json, () => Of(frame, pages, context));

    private static SearchIndex Of(SiteFrame frame, ImmutableArray<PlannedPage> pages, SiteContext context) => new(
    [
        .. FiguresEntries.Measures(context),
        .. FiguresEntries.Priorities(context),
        .. FiguresEntries.Areas(context),
        .. FiguresEntries.Indicators(context),
        .. StatementEntries.Statements(context),
        .. StatementEntries.Passages(context),
        .. StatementEntries.Commitments(context),
        .. ReferenceEntries.Glossary(context),
        .. ReferenceEntries.Methods(context),
        .. ReferenceEntries.Pages(frame, pages, context),
    ]);
}
