namespace OpenStatement.Presentation;

/// <summary>What one statement changed in figures published before.</summary>
public sealed record StatementRevisions
{
    public required ReleaseId Release { get; init; }

    /// <summary>"Quarter ending December 2025".</summary>
    public required string Name { get; init; }

    /// <summary>How many of the force's own figures changed, and what became of those that no figure replaced.</summary>
    public required string Sentence { get; init; }

    /// <summary>How many figures of other areas changed; null where there are none.</summary>
    public string? Others { get; init; }

    public required string Caption { get; init; }

    /// <summary>Every measure that was published before; empty where no figure of the force changed.</summary>
    public required ImmutableArray<MeasureRevisionsRow> Rows { get; init; }

    public required ImmutableArray<GivenReason> Reasons { get; init; }

    /// <summary>Every changed figure of every area; null where none changed.</summary>
    public Address? File { get; init; }
}
