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

/// <summary>A time limit that an event starts.</summary>
/// <param name="Event">What starts it, in words, such as "annual report of the inspectorate".</param>
/// <param name="Day">When it happened last; null when it has not happened yet.</param>
/// <param name="WithinDays">How many days the office then has.</param>
public sealed record DutyClock(string Event, DateOnly? Day, int WithinDays)
{
    /// <summary>The last day of the limit.</summary>
    public DateOnly? Due => Day?.AddDays(WithinDays);
}

/// <summary>By what an item of the duty is met.</summary>
public enum DutyEvidence
{
    /// <summary>By the statements of this site: their dates are its dates.</summary>
    Statement,

    /// <summary>By the list of priorities that apply here and those that do not.</summary>
    Priorities,

    /// <summary>By something published here or elsewhere, whose dates the office keeps.</summary>
    Publication,
}
