namespace OpenStatement.Statistics;

/// <summary>Where an indicator stands in one release, by its figures or by what was reported.</summary>
public enum KpiStanding
{
    /// <summary>There is neither a figure nor a report.</summary>
    NoData,

    /// <summary>The number of the target is met, or the end is reported as reached.</summary>
    Reached,

    /// <summary>The number of the target is not met, and its last day has not come or is not named.</summary>
    NotReached,

    /// <summary>The number of the target is not met, and the figure is of its last day or later.</summary>
    Missed,

    /// <summary>It moves the way the plan wants.</summary>
    RightWay,

    /// <summary>It moves against the way the plan wants, also where it was to stay as it is.</summary>
    WrongWay,

    /// <summary>It has not clearly moved, or has moved one way of late and the other way since the baseline.</summary>
    NoClearChange,

    /// <summary>Watched, without praise or blame: its trend is an increase.</summary>
    Rising,

    /// <summary>Watched, without praise or blame: its trend is a reduction.</summary>
    Falling,

    /// <summary>Watched: its trend is stable.</summary>
    Stable,

    /// <summary>It was to stay as it is, and its trend does not clearly go the wrong way.</summary>
    KeptUp,

    /// <summary>Its measures, or its parts, do not all say the same.</summary>
    Mixed,

    /// <summary>The events are too rare, or the figures too few.</summary>
    TooFew,

    /// <summary>There are figures, but what they would be held against is missing or was counted in another way.</summary>
    NotComparable,

    /// <summary>Reported, because no figures can say.</summary>
    NotStarted,

    /// <summary>Reported, because no figures can say.</summary>
    UnderWay,

    /// <summary>Reported, because no figures can say.</summary>
    Stopped,
}

/// <summary>Puts what several measures, or several parts, say about an indicator into one.</summary>
internal static class KpiStandings
{
    /// <summary>
    /// A target is reached only where each says so, and missed or not reached where any does. Of anything else those without
    /// data are left aside; the rest must agree.
    /// </summary>
    public static KpiStanding Together(KpiKind kind, ImmutableArray<KpiStanding> all)
    {
        if (all.All(standing => standing is KpiStanding.NoData))
            return KpiStanding.NoData;
        if (kind is not KpiKind.Target)
            return Same(all.RemoveAll(standing => standing is KpiStanding.NoData));
        if (all.Contains(KpiStanding.Missed))
            return KpiStanding.Missed;
        return all.Contains(KpiStanding.NotReached) ? KpiStanding.NotReached : Same(all);
    }

    public static KpiStanding Of(KpiStatus status) => status switch
    {
        KpiStatus.Reached => KpiStanding.Reached,
        KpiStatus.UnderWay => KpiStanding.UnderWay,
        KpiStatus.Stopped => KpiStanding.Stopped,
        _ => KpiStanding.NotStarted,
    };

    private static KpiStanding Same(ImmutableArray<KpiStanding> all) => all.Distinct().Count() == 1 ? all[0] : KpiStanding.Mixed;
}
