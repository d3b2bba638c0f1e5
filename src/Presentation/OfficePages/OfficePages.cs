namespace OpenStatement.Presentation;

/// <summary>Makes the pages that the office writes, such as the one on accessibility.</summary>
internal static class OfficePages
{
    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
        PagesOf(context).Select(page => new PlannedPage(SiteAddresses.ContentPage(page), () => Build(page, context)));

    public static IEnumerable<Link> Links(SiteContext context) =>
        PagesOf(context).Select(page => new Link(page.Title, SiteAddresses.ContentPage(page)));

    public static TextPage Build(ContentPage page, SiteContext context) => new()
    {
        Address = SiteAddresses.ContentPage(page),
        Heading = page.Title,
        Description = page.Description,
        Breadcrumbs = [Crumbs.Home],
        Body = new WrittenTexts(context.Latest, context).Of(page.Body),
    };

    /// <summary>What the office writes about methods becomes a part of the page that the program makes.</summary>
    private static IEnumerable<ContentPage> PagesOf(SiteContext context) => context.Archive.Pages.Where(page => !page.IsOnMethods);
}
