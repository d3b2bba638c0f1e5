namespace OpenStatement.Statistics;

/// <summary>One item of what the law asks the office to publish.</summary>
public sealed record Duty
{
    public required string Id { get; init; }

    /// <summary>As the law numbers it, such as "7A(a)".</summary>
    public required string Item { get; init; }

    /// <summary>What is to be published, in plain words.</summary>
    public required string Requirement { get; init; }

    public required DutyEvidence Evidence { get; init; }

    /// <summary>Where it stands: a whole path on this site, or a web address; null while it stands nowhere.</summary>
    public string? Place { get; init; }

    /// <summary>The last day on which it was done.</summary>
    public DateOnly? LastDone { get; init; }

    /// <summary>The day by which it is to be done again, where the office knows it.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>What starts the clock, such as the publication of a report, with its time limit.</summary>
    public DutyClock? Clock { get; init; }

    public string? Note { get; init; }
}
