namespace OpenStatement.Statistics;

/// <summary>A planned action or a request as one release reports it. It keeps its id from release to release.</summary>
public sealed record Commitment
{
    public required string Id { get; init; }

    public required CommitmentKind Kind { get; init; }

    /// <summary>Ids of the priorities it serves; never empty.</summary>
    public required ImmutableArray<string> Priorities { get; init; }

    public required string Text { get; init; }

    /// <summary>What the action is or why it is taken, at more length.</summary>
    public string? Explanation { get; init; }

    /// <summary>Where more can be read: a whole path on this site, or a web address.</summary>
    public string? Link { get; init; }

    /// <summary>Id of the commitment it is a part of; null for one of its own.</summary>
    public string? PartOf { get; init; }

    /// <summary>Id of the voice that owns it.</summary>
    public required string Owner { get; init; }

    public required CommitmentStatus Status { get; init; }

    /// <summary>Whether it is still to be finished or answered.</summary>
    public bool IsOpen => Status is CommitmentStatus.Planned or CommitmentStatus.Continuing;

    /// <summary>What happened, or why it was dropped.</summary>
    public string? Note { get; init; }
}

/// <summary>Whether somebody undertook something or asked for it.</summary>
public enum CommitmentKind
{
    Action,
    Request,
}

/// <summary>Where a commitment stands at a release.</summary>
public enum CommitmentStatus
{
    Planned,
    Continuing,
    Done,
    Dropped,
    Answered,
}
