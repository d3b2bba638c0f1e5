namespace OpenStatement.Presentation;

/// <summary>One release in a calendar.</summary>
public sealed record CalendarEvent
{
    /// <summary>What the event keeps its identity by, whatever becomes of its day.</summary>
    public required ReleaseId Release { get; init; }

    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>In the United Kingdom; null for the whole day.</summary>
    public TimeOnly? Time { get; init; }

    public required bool IsConfirmed { get; init; }

    /// <summary>The day from which the event is known as it stands here, taken from the statements and not from a clock.</summary>
    public required DateOnly Known { get; init; }

    public required Address Page { get; init; }

    public string Description { get; init; } = "";
}
