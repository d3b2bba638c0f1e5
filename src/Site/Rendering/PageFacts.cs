namespace OpenStatement.Site;

/// <summary>What the audit must know of a page once its HTML has been written and forgotten. Small: a site has thousands.</summary>
public sealed record PageFacts
{
    public required Address Address { get; init; }

    /// <summary>Whether the sitemap lists it: it is indexed, and search engines should not prefer another address.</summary>
    public required bool IsListed { get; init; }

    public required bool HasTitle { get; init; }

    public required bool HasDescription { get; init; }

    /// <summary>Every id, in order; one that stands there twice is here twice.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    /// <summary>Links and sources within the site, each once: a path from its root, or <c>#</c> and an id, or relative.</summary>
    public required ImmutableArray<string> Links { get; init; }

    /// <summary>Ids that other elements of the page name as their label, description or control, each once.</summary>
    public required ImmutableArray<string> References { get; init; }

    /// <summary>Levels of the headings, in order.</summary>
    public required ImmutableArray<byte> HeadingLevels { get; init; }

    public required int TablesWithoutCaption { get; init; }

    /// <summary>Images and drawings that a screen reader would meet without a name.</summary>
    public required int ImagesWithoutName { get; init; }
}
