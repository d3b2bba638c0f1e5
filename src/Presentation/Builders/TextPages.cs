namespace OpenStatement.Presentation;

/// <summary>Makes pages of words.</summary>
internal static class TextPages
{
    public static GlossaryPage Glossary(SiteContext context)
    {
        var words = new WrittenTexts(context.Latest, context);
        return new GlossaryPage
        {
            Address = SiteAddresses.Glossary,
            Heading = "Glossary",
            Description = "The words and abbreviations used on this site, explained.",
            Breadcrumbs = [Crumbs.Home],
            Terms =
            [
                .. context.Archive.Glossary
                    .OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)
                    .Select(term => new GlossaryEntry(term.Id, term.Term, words.Of(term.Definition, term.Id))),
            ],
        };
    }

    public static TextPage Of(ContentPage page, SiteContext context) => new()
    {
        Address = SiteAddresses.ContentPage(page),
        Heading = page.Title,
        Description = page.Description,
        Breadcrumbs = [Crumbs.Home],
        Body = new WrittenTexts(context.Latest, context).Of(page.Body),
    };

    public static NotFoundPage NotFound() => new()
    {
        Address = SiteAddresses.NotFound,
        Heading = "Page not found",
        Description = "There is no page at this address.",
        IsIndexed = false,
    };
}
