namespace OpenStatement.Presentation;

/// <summary>Everything the site will consist of, before any of it is made.</summary>
public sealed record SitePlan
{
    public required SiteFrame Frame { get; init; }

    public required ImmutableArray<PlannedPage> Pages { get; init; }

    /// <summary>Everything but the pages and what comes with every site.</summary>
    public required ImmutableArray<PlannedFile> Files { get; init; }

    /// <summary>Addresses at which pages and files stood before.</summary>
    public ImmutableArray<MovedAddress> Moved { get; init; } = [];
}
