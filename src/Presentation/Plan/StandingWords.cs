namespace OpenStatement.Presentation;

/// <summary>Where indicators stand, in words.</summary>
public static class StandingWords
{
    /// <summary>"Reached", "Moving the right way", "No data yet".</summary>
    public static string Of(KpiStanding standing) => standing switch
    {
        KpiStanding.NoData => "No data yet",
        KpiStanding.Reached => "Reached",
        KpiStanding.NotReached => "Not reached yet",
        KpiStanding.Missed => "Not reached in time",
        KpiStanding.RightWay => "Moving the right way",
        KpiStanding.WrongWay => "Moving the wrong way",
        KpiStanding.NoClearChange => "No clear change",
        KpiStanding.Rising => "Increase",
        KpiStanding.Falling => "Reduction",
        KpiStanding.Stable => "Stable",
        KpiStanding.KeptUp => "Kept up",
        KpiStanding.Mixed => "Mixed",
        KpiStanding.TooFew => "Too few to judge",
        KpiStanding.NotComparable => "Cannot be judged",
        KpiStanding.NotStarted => "Not started",
        KpiStanding.UnderWay => "Under way",
        _ => "Stopped",
    };

    /// <summary>What that means, as a sentence.</summary>
    public static string Meaning(KpiStanding standing) => standing switch
    {
        KpiStanding.NoData => "There is neither a figure nor a report. Each indicator says why.",
        KpiStanding.Reached => "The figure meets the target, or the work is reported as reached.",
        KpiStanding.NotReached => "The figure does not meet the target, whose last day has not come.",
        KpiStanding.Missed => "The figure for the last day of the target, or a later one, does not meet it.",
        KpiStanding.RightWay => "The trend goes the way the plan wants; where it is stable or missing, the figure has clearly moved that way since the baseline.",
        KpiStanding.WrongWay => "The trend goes the other way; where it is stable or missing, the figure has clearly moved that way since the baseline.",
        KpiStanding.NoClearChange => "No more than the usual ups and downs, or one way of late and the other way since the baseline.",
        KpiStanding.Rising => "The trend is an increase. The plan wants no direction, so this is neither good nor bad.",
        KpiStanding.Falling => "The trend is a reduction. The plan wants no direction, so this is neither good nor bad.",
        KpiStanding.Stable => "The trend is stable.",
        KpiStanding.KeptUp => "The trend does not go the wrong way.",
        KpiStanding.Mixed => "Its measures or its parts do not all say the same.",
        KpiStanding.TooFew => "The events are too rare, or the figures too few, to tell change from chance.",
        KpiStanding.NotComparable => "There is a figure, but none it can be held against.",
        KpiStanding.NotStarted => "Reported by its owner; no figure can show it.",
        KpiStanding.UnderWay => "Reported by its owner; no figure can show it.",
        _ => "Reported by its owner: the work will not go on.",
    };

    /// <summary>Within a sentence about what was reported: "under way".</summary>
    public static string Of(KpiStatus status) => status switch
    {
        KpiStatus.NotStarted => "not started",
        KpiStatus.UnderWay => "under way",
        KpiStatus.Reached => "reached",
        _ => "stopped",
    };
}
