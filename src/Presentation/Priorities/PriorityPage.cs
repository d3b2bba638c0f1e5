namespace OpenStatement.Presentation;

/// <summary>A priority: the latest edition, or one kept as it was published.</summary>
public sealed record PriorityPage : Page
{
    public required PriorityContent Content { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>Whether this is the page of one edition rather than that of the latest.</summary>
    public required bool IsFrozen { get; init; }

    /// <summary>The page of the latest edition.</summary>
    public required Address Latest { get; init; }

    /// <summary>This priority in every release, latest first.</summary>
    public required ImmutableArray<EditionLink> Editions { get; init; }
}
