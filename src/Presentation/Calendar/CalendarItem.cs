namespace OpenStatement.Presentation;

/// <summary>One release on the page of the calendar.</summary>
public sealed record CalendarItem
{
    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>"Thursday, 9:30am"; only the day of the week where no time was announced.</summary>
    public required string When { get; init; }

    /// <summary>Such as "Confirmed"; null for what is published.</summary>
    public string? Status { get; init; }

    public bool IsFirm { get; init; }

    /// <summary>What became of an earlier day; null where there was none.</summary>
    public string? Moved { get; init; }

    public string? Note { get; init; }

    /// <summary>The statement; null until it is published.</summary>
    public Address? Statement { get; init; }
}
