using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes pages of words.</summary>
internal static class TextPages
{
    public static GlossaryPage Glossary(SiteContext context) => new()
    {
        Address = SiteAddresses.Glossary,
        Heading = "Glossary",
        Description = "The words and abbreviations used on this site, explained.",
        Breadcrumbs = [Crumbs.Home],
        Terms =
        [
            .. context.Archive.Glossary
                .OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)
                .Select(term => new GlossaryEntry(term.Id, term.Term, WrittenTexts.Of(term.Definition, context.Latest, context))),
        ],
    };

    public static TextPage Of(ContentPage page, SiteContext context) => new()
    {
        Address = SiteAddresses.ContentPage(page),
        Heading = page.Title,
        Description = page.Description,
        Breadcrumbs = [Crumbs.Home],
        Body = WrittenTexts.Of(page.Body, context.Latest, context),
    };

    public static NotFoundPage NotFound() => new()
    {
        Address = SiteAddresses.NotFound,
        Heading = "Page not found",
        Description = "There is no page at this address.",
        IsIndexed = false,
    };
}
