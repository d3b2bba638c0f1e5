namespace OpenStatement.Presentation;

/// <summary>What the search can find besides figures and statements: words explained, methods, and the pages every page leads to.</summary>
internal static class ReferenceEntries
{
    /// <summary>What people call open data who would not call it so.</summary>
    private const string DataWords = "download downloads spreadsheet Excel files API";

    public static IEnumerable<SearchEntry> Glossary(SiteContext context) => context.Archive.Glossary.Select(term =>
        new SearchEntry("Glossary", term.Term, SiteAddresses.Term(term.Id)) { Text = WrittenTexts.PlainText(term.Definition, context.Latest, context) });

    public static IEnumerable<SearchEntry> Methods(SiteContext context) => MethodologyPages.Build(context).Sections.Select(section =>
        new SearchEntry("Method", section.Heading, new Address($"{SiteAddresses.Methodology}#{section.Id}"))
        {
            Text = string.Join(' ', section.Passages
                .SelectMany(passage => passage.Items.Select(item => $"{item.Text}{item.Rest}").Prepend(passage.Text))
                .Where(words => words.Length > 0)),
        });

    /// <summary>What staff wrote is searched in full, other pages by their description.</summary>
    public static IEnumerable<SearchEntry> Pages(SiteFrame frame, ImmutableArray<PlannedPage> pages, SiteContext context)
    {
        var written = context.Archive.Pages.ToDictionary(page => SiteAddresses.ContentPage(page));
        var named = frame.Navigation.Concat(frame.Footer).Select(link => link.Address).ToHashSet();
        foreach (var planned in pages.Where(planned => named.Contains(planned.Address) && planned.Address != SiteAddresses.Search))
        {
            var page = planned.Build();
            yield return new SearchEntry("Page", page.Heading, page.Address)
            {
                Text = written.TryGetValue(page.Address, out var own)
                    ? $"{page.Description} {WrittenTexts.PlainText(own.Body, context.Latest, context)}"
                    : page.Description,
                Words = page is DataPage ? DataWords : "",
            };
        }
    }
}
