namespace OpenStatement.Presentation;

/// <summary>Makes the page that explains words.</summary>
internal static class GlossaryPages
{
    public static GlossaryPage Build(SiteContext context)
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
}
