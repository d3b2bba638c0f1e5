namespace OpenStatement.Statistics;

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
