namespace OpenStatement.Presentation;

/// <summary>One piece of news. Words in it are plain: a writer makes of them what its format needs.</summary>
public sealed record FeedEntry
{
    /// <summary>Where to read more. Addresses never change, so it is also the entry's id, in every feed that has it.</summary>
    public required Address Address { get; init; }

    public required string Title { get; init; }

    public required DateOnly Published { get; init; }

    /// <summary>When it last became something else than it was.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>What is new, in a few sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>The same in full, piece by piece; empty where the summary says it all.</summary>
    public ImmutableArray<string> Content { get; init; } = [];

    /// <summary>The files with the figures it speaks of.</summary>
    public ImmutableArray<Link> Files { get; init; } = [];

    /// <summary>By which readers can choose; each once.</summary>
    public ImmutableArray<FeedCategory> Categories { get; init; } = [];
}
