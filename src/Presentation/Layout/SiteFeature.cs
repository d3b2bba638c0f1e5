namespace OpenStatement.Presentation;

/// <summary>Where every page leads to a part of the site.</summary>
internal enum MenuPlace
{
    /// <summary>Only pages about the same subject lead there.</summary>
    None,

    Header,

    Footer,
}

/// <summary>A part of the site: its pages, and whether it is there at all.</summary>
/// <param name="Address">Its first page, or what the addresses of its pages start with.</param>
/// <param name="Pages">Plans its pages; nothing of a page is put together before it is rendered.</param>
internal sealed record SiteFeature(Address Address, Func<SiteContext, IEnumerable<PlannedPage>> Pages)
{
    /// <summary>A part of the site that is a single page.</summary>
    public SiteFeature(Address address, Func<SiteContext, Page> build)
        : this(address, context => [new PlannedPage(address, () => build(context))])
    {
    }

    public MenuPlace Menu { get; private init; }

    /// <summary>The links that menus show.</summary>
    public Func<SiteContext, IEnumerable<Link>> Links { get; private init; } = _ => [];

    /// <summary>Whether a site with this content has it.</summary>
    public Func<SiteContext, bool> IsIncluded { get; init; } = _ => true;

    /// <summary>Whether a page of the office may have its name, because it adds to it.</summary>
    public bool IsOpenToOffice { get; init; }

    /// <summary>The first part of its addresses; empty for the front page, a name that no file has.</summary>
    public string RootName => Path.GetFileNameWithoutExtension(Address.Path.Trim('/').Split('/')[0]);

    public SiteFeature InHeader(string title) => In(MenuPlace.Header, title);

    public SiteFeature InFooter(string title) => In(MenuPlace.Footer, title);

    /// <summary>For a part of the site with a link for each of its pages.</summary>
    public SiteFeature InFooter(Func<SiteContext, IEnumerable<Link>> links) => this with { Menu = MenuPlace.Footer, Links = links };

    private SiteFeature In(MenuPlace menu, string title) => this with { Menu = menu, Links = _ => [new Link(title, Address)] };
}
