namespace OpenStatement.Statistics;

/// <summary>What is known of a duty on a day.</summary>
/// <param name="Duty">The item of the law.</param>
/// <param name="LastDone">The last day on which it was done; null when it never was.</param>
/// <param name="Due">The day by which it is to be done, the earliest if several things ask for it; null when none is known.</param>
/// <param name="Standing">What follows from both on the day.</param>
public sealed record DutyState(Duty Duty, DateOnly? LastDone, DateOnly? Due, DutyStanding Standing)
{
    /// <param name="duty">The item to judge.</param>
    /// <param name="archive">Statements that are published after the day do not count as done.</param>
    /// <param name="day">The day to judge it on.</param>
    public static DutyState Of(Duty duty, Archive archive, DateOnly day)
    {
        var (lastDone, nextDue) = Dates(duty, archive, day);
        var due = Earlier(nextDue, lastDone >= duty.Clock?.Day ? null : duty.Clock?.Due);
        return new DutyState(duty, lastDone, due, StandingOf(duty, lastDone, due, day, archive.Settings.DutyWarningDays));
    }

    private static (DateOnly? LastDone, DateOnly? NextDue) Dates(Duty duty, Archive archive, DateOnly day)
    {
        if (duty.Evidence is DutyEvidence.Publication)
            return (duty.LastDone, duty.NextDue);
        var latest = archive.PublishedOn(day).Releases.LastOrDefault()?.Statement;
        return (latest?.Published, latest?.NextDue);
    }

    private static DutyStanding StandingOf(Duty duty, DateOnly? lastDone, DateOnly? due, DateOnly day, int warningDays) => due switch
    {
        { } last when day > last => DutyStanding.Overdue,
        { } last when day >= last.AddDays(-warningDays) => DutyStanding.DueSoon,
        _ when lastDone is null => DutyStanding.NeverDone,
        null when duty.Clock is null => DutyStanding.NoClock,
        _ => DutyStanding.Met,
    };

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}

/// <summary>Where an item of the duty to publish stands on a day.</summary>
public enum DutyStanding
{
    /// <summary>Done, and not due again soon.</summary>
    Met,

    /// <summary>The day by which it is to be done is near.</summary>
    DueSoon,

    /// <summary>That day has passed.</summary>
    Overdue,

    /// <summary>Never done, and no day by which it is to be done has passed or is near.</summary>
    NeverDone,

    /// <summary>Done, and nothing says when it is to be done again.</summary>
    NoClock,
}
