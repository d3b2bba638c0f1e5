namespace OpenStatement.Presentation;

/// <summary>Makes the page of the plan.</summary>
internal static class PlanPages
{
    /// <summary>As they are counted, from what is done to what is not known.</summary>
    private static readonly ImmutableArray<KpiStanding> s_standings =
    [
        KpiStanding.Reached, KpiStanding.RightWay, KpiStanding.KeptUp, KpiStanding.NotReached, KpiStanding.UnderWay, KpiStanding.NotStarted,
        KpiStanding.NoClearChange, KpiStanding.Mixed, KpiStanding.WrongWay, KpiStanding.Missed, KpiStanding.Stopped,
        KpiStanding.Stable, KpiStanding.Rising, KpiStanding.Falling, KpiStanding.TooFew, KpiStanding.NotComparable, KpiStanding.NoData,
    ];

    public static PlanPage Build(SiteContext context)
    {
        var (plan, kpis) = (context.Settings.Plan!, context.Archive.Kpis);
        var standings = kpis.Select(kpi => context.Latest is { } latest ? context.ProgressIn(latest.Release.Id).Of(kpi).Standing : KpiStanding.NoData).ToLookup(standing => standing);
        var kinds = Enum.GetValues<KpiKind>().Where(kind => kpis.Any(kpi => kpi.Kind == kind)).ToImmutableArray();
        return new PlanPage
        {
            Address = SiteAddresses.Plan,
            Heading = plan.Title,
            Description = $"Every indicator of the {plan.Title}: what the plan wants, and where it stands.",
            Breadcrumbs = [Crumbs.Home],
            CurrentNavigation = SiteAddresses.Plan,
            IsDraft = context.Latest is { } newest && context.IsDraft(newest.Release),
            Edition = context.Latest is { } shown ? Editions.Of(shown.Release, context) : null,
            Plan = plan.Url,
            Summary = PlanWords.Summary(kpis, standings),
            KindsInBrief = PlanWords.Kinds([.. kinds.Select(kind => (kind, CountOf(kind)))]),
            Kinds = [.. kinds.Select(kind => new Fact(KpiWords.Of(kind), Numbers.Write(CountOf(kind)), KpiWords.Meaning(kind)))],
            Standings =
            [
                .. s_standings.Where(standings.Contains)
                    .Select(standing => new Fact(StandingWords.Of(standing), Numbers.Write(standings[standing].Count()), StandingWords.Meaning(standing))),
            ],
            Sections = PlanContents.Now(context),
        };

        int CountOf(KpiKind kind) => kpis.Count(kpi => kpi.Kind == kind);
    }
}
