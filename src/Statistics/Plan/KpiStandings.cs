namespace OpenStatement.Statistics;

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
