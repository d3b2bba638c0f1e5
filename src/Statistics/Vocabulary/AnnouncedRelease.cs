namespace OpenStatement.Statistics;

/// <summary>When a release is to come out, as the office has told the public.</summary>
/// <param name="Release">Which one; there need be nothing of it yet.</param>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day in the United Kingdom.</param>
/// <param name="Status">How firm the day is.</param>
/// <param name="Note">What readers should know, such as why the day was changed.</param>
public sealed record AnnouncedRelease(ReleaseId Release, DateOnly Date, TimeOnly Time, AnnouncementStatus Status, string? Note)
{
    /// <summary>When official statistics come out.</summary>
    public static TimeOnly UsualTime { get; } = new(9, 30);
}

/// <summary>How firm an announced date is.</summary>
public enum AnnouncementStatus
{
    Provisional,
    Confirmed,
}
