namespace OpenStatement.Presentation;

/// <summary>Makes the sections, objectives and indicators of the plan.</summary>
internal static class PlanContents
{
    /// <summary>Where every indicator stood in a release, for its print edition.</summary>
    public static ImmutableArray<PlanSection> In(ReleaseSummary release, SiteContext context) =>
        Of(kpi => Indicators.Of(kpi, release, context), context);

    /// <summary>Where every indicator stands now, and where it stood before.</summary>
    public static ImmutableArray<PlanSection> Now(SiteContext context) => Of(kpi => Indicators.WithSteps(kpi, context), context);

    private static ImmutableArray<PlanSection> Of(Func<Kpi, Indicator> indicator, SiteContext context) =>
    [
        .. context.Archive.Objectives.Where(objective => objective.PartOf is null)
            .GroupBy(objective => objective.Section)
            .Select((section, i) => new PlanSection($"section-{i + 1}", section.Key, [.. section.Select(objective => Of(objective, indicator, context))])),
    ];

    private static PlanObjective Of(Objective objective, Func<Kpi, Indicator> indicator, SiteContext context) => new(
        $"objective-{objective.Id}",
        objective.Title,
        [.. context.Archive.Kpis.Where(kpi => kpi.Objective == objective.Id && kpi.PartOf is null).Select(indicator)],
        [.. context.Archive.Objectives.Where(part => part.PartOf == objective.Id).Select(part => Of(part, indicator, context))]);
}
