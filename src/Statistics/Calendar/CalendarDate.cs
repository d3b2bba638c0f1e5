namespace OpenStatement.Statistics;

/// <summary>A day on which a release came out or is to come out.</summary>
public sealed record CalendarDate
{
    public required ReleaseId Id { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The time of day in the United Kingdom; null where none was announced.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Confirmed for all that is published.</summary>
    public required AnnouncementStatus Status { get; init; }

    public string? Note { get; init; }

    /// <summary>The day that the statement before gave for it, where it is another.</summary>
    public DateOnly? ExpectedBefore { get; init; }

    /// <summary>The release; null until it is published.</summary>
    public Release? Published { get; init; }
}
