namespace OpenStatement.Presentation;

/// <summary>The links of breadcrumb trails.</summary>
internal static class Crumbs
{
    public static Link Home { get; } = new("Home", SiteAddresses.Home);

    public static Link Priorities { get; } = new("Priorities", SiteAddresses.Priorities);

    public static Link Measures { get; } = new("Measures", SiteAddresses.Measures);

    public static Link Statements { get; } = new("Statements", SiteAddresses.Statements);

    public static Link Areas { get; } = new("Areas", SiteAddresses.Areas);

    public static Link Statement(Release release) => new(Editions.Name(release), SiteAddresses.Statement(release.Id));
}
