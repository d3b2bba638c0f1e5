namespace OpenStatement.Presentation;

/// <summary>An indicator of the plan as a reader sees it.</summary>
public sealed record Indicator
{
    /// <summary>Its anchor on the page.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Such as "Target".</summary>
    public required string Kind { get; init; }

    /// <summary>Such as "At least 1,200 officers by March 2024"; null where the kind says it all.</summary>
    public required string? Promise { get; init; }

    public required string Owner { get; init; }

    /// <summary>Why it has no number, or why it is of its kind; null where nothing was said.</summary>
    public required string? Reason { get; init; }

    public required StandingLabel Standing { get; init; }

    /// <summary>What was reported, or why there is no data; empty where its measures say it all.</summary>
    public required string Detail { get; init; }

    public required ImmutableArray<IndicatorReading> Readings { get; init; }

    /// <summary>Latest release first; empty where there would be nothing to see.</summary>
    public ImmutableArray<IndicatorStep> Steps { get; init; } = [];

    /// <summary>The indicators that are parts of it.</summary>
    public ImmutableArray<Indicator> Parts { get; init; } = [];
}
