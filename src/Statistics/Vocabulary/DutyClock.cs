namespace OpenStatement.Statistics;

/// <summary>A time limit that an event starts.</summary>
/// <param name="Event">What starts it, in words, such as "annual report of the inspectorate".</param>
/// <param name="Day">When it happened last; null when it has not happened yet.</param>
/// <param name="WithinDays">How many days the office then has.</param>
public sealed record DutyClock(string Event, DateOnly? Day, int WithinDays)
{
    /// <summary>The last day of the limit.</summary>
    public DateOnly? Due => Day?.AddDays(WithinDays);
}
