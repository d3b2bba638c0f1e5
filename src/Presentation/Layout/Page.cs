namespace OpenStatement.Presentation;

/// <summary>What every page has, whatever it is about.</summary>
public abstract record Page
{
    public required Address Address { get; init; }

    /// <summary>The first-level heading, and the first part of the title in the browser's tab.</summary>
    public required string Heading { get; init; }

    /// <summary>Follows the heading in the browser's tab, where pages of different editions would be called the same.</summary>
    public string TitleSuffix { get; init; } = "";

    /// <summary>One or two sentences for search engines and link previews.</summary>
    public required string Description { get; init; }

    /// <summary>The pages above this one, from home to its parent; empty on the home page.</summary>
    public ImmutableArray<Link> Breadcrumbs { get; init; } = [];

    /// <summary>Which navigation item is current, if any.</summary>
    public Address? CurrentNavigation { get; init; }

    /// <summary>Its own news, with the title of the feed; null where only the site's apply.</summary>
    public Link? Feed { get; init; }

    /// <summary>Whether search engines and the sitemap should know of it.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The address search engines should prefer where the same words stand on several pages; null for this page's own.</summary>
    public Address? Canonical { get; init; }

    /// <summary>Whether it shows a release that is not published yet; only previews have such pages.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Shown beside links to it where people share them; null for that of the site.</summary>
    public PageCard? Card { get; init; }
}
