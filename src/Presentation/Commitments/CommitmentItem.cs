namespace OpenStatement.Presentation;

/// <summary>A planned action or a request with its history.</summary>
public sealed record CommitmentItem
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>Whose voice it is: "Action, undertaken by Northshire Police".</summary>
    public required string Voice { get; init; }

    /// <summary>Where it stands now, such as "Planned".</summary>
    public required string Status { get; init; }

    public required bool IsOpen { get; init; }

    public string? Explanation { get; init; }

    /// <summary>Where more can be read, on this site or elsewhere.</summary>
    public string? More { get; init; }

    public required ImmutableArray<Link> Priorities { get; init; }

    /// <summary>Earliest first; never empty.</summary>
    public required ImmutableArray<CommitmentStep> History { get; init; }

    public ImmutableArray<CommitmentItem> Parts { get; init; } = [];
}
