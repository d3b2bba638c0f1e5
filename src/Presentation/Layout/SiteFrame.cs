namespace OpenStatement.Presentation;

/// <summary>What surrounds every page: the same for the whole site.</summary>
public sealed record SiteFrame
{
    public required SiteSettings Settings { get; init; }

    public required ImmutableArray<Link> Navigation { get; init; }

    public required ImmutableArray<Link> Footer { get; init; }

    /// <summary>The card of every page that has none of its own.</summary>
    public required PageCard Card { get; init; }

    /// <summary>Whether search engines may index the site; not so for previews and trial deployments.</summary>
    public required bool IsIndexed { get; init; }

    /// <summary>Whether pages reload themselves when the content changes; only previews do.</summary>
    public required bool ReloadsItself { get; init; }
}
