namespace OpenStatement.Presentation;

/// <summary>An item of what the law asks to be published.</summary>
public sealed record DutyRow
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>As the law numbers it, such as "7A(a)".</summary>
    public required string Item { get; init; }

    public required string Requirement { get; init; }

    public string? Note { get; init; }

    /// <summary>What stands at the place, in words; null where it stands nowhere.</summary>
    public string? Place { get; init; }

    /// <summary>Where it stands, on this site or elsewhere.</summary>
    public string? Target { get; init; }

    /// <summary>Null where it was never done.</summary>
    public DateOnly? LastDone { get; init; }

    /// <summary>Null where no day is known.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>The time limit in words: "30 days from the next publication of the report".</summary>
    public string? Limit { get; init; }

    /// <summary>Such as "Published".</summary>
    public required string State { get; init; }

    /// <summary>Whether the state is as it should be.</summary>
    public required bool IsDone { get; init; }
}
