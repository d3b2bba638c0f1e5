namespace OpenStatement.Presentation;

/// <summary>What a statement, or a change to it after it was published, meant for a measure.</summary>
public sealed record ChangeLogEntry
{
    /// <summary>Where it can be linked to; never changes.</summary>
    public required Address Address { get; init; }

    public required ReleaseId Release { get; init; }

    /// <summary>The day on which readers learned of it.</summary>
    public required DateOnly Date { get; init; }

    public required Link Statement { get; init; }

    /// <summary>The measure and the first thing to know, such as "Burglary: 480 in the quarter ending December 2025".</summary>
    public required string Title { get; init; }

    /// <summary>Never empty.</summary>
    public required ImmutableArray<MeasureChange> Changes { get; init; }

    /// <summary>Whether the statement was changed after it was published.</summary>
    public bool IsVariation => Changes[0].Kind is ChangeKind.Variation;

    /// <summary>The name of its place on the page that <see cref="Address"/> leads to.</summary>
    public string Anchor => Address.Path[(Address.Path.IndexOf('#', StringComparison.Ordinal) + 1)..];
}
