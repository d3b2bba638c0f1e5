namespace OpenStatement.Presentation;

/// <summary>The plan and its indicators in the API.</summary>
internal static class PlanSchemas
{
    private static readonly Address s_file = SiteAddresses.Api("plan");

    private static readonly ApiSchema<KpiTarget> s_target = new ApiSchema<KpiTarget>("Target", "The number that an indicator is to reach.")
        .Word("aim", "How the figure is held against the number.", (target, _) => target.Aim)
        .Number("value", "The number.", (target, _) => target.Value)
        .TextOrNull("unit", "What is counted; null where the measure says it.", (target, _) => target.Unit)
        .DayOrNull("by", "The last day for it; null where the plan names none.", (target, _) => target.By);

    private static readonly ApiSchema<(Measure Measure, string? Sentence)> s_reading =
        new ApiSchema<(Measure Measure, string? Sentence)>("Reading", "What one measure says about an indicator.")
            .Object("measure", "The measure.", () => ApiParts.Reference, (one, _) => ApiReference.To(one.Measure))
            .TextOrNull("sentence", "What it says; null where the indicator itself says why there is no data.", (one, _) => one.Sentence);

    private static readonly ApiSchema<(Release Release, KpiProgress Progress)> s_step =
        new ApiSchema<(Release Release, KpiProgress Progress)>("IndicatorStep", "Where an indicator stood in one statement.")
            .Text("release", "The id of the statement.", (one, _) => one.Release.Id.ToString())
            .Address("url", "The page of the statement.", (one, _) => SiteAddresses.Statement(one.Release.Id))
            .Word("standing", "Where it stood.", (one, _) => one.Progress.Standing)
            .Text("standing_words", "The same as readers see it.", (one, _) => StandingLabels.Of(one.Progress).Words);

    private static readonly ApiSchema<Objective> s_objective = new ApiSchema<Objective>("Objective", "What the plan wants to achieve.")
        .Text("id", "Its id.", (objective, _) => objective.Id)
        .Text("section", "The section of the plan it stands in.", (objective, _) => objective.Section)
        .Text("title", "Its name.", (objective, _) => objective.Title)
        .TextOrNull("part_of", "The id of the objective it is a part of; null for one of its own.", (objective, _) => objective.PartOf)
        .Objects("indicators", "How the plan will know.", () => Indicator!,
            (objective, site) => site.Archive.Kpis.Where(kpi => kpi.Objective == objective.Id && kpi.PartOf is null).Select(kpi => ApiIndicator.Of(kpi, site)));

    public static ApiSchema<ApiIndicator> Indicator { get; } = new ApiSchema<ApiIndicator>("Indicator", "An indicator of the plan and where it stands.")
        .Text("id", "Its id.", (one, _) => one.Kpi.Id)
        .Text("title", "Its name.", (one, _) => one.Kpi.Title)
        .Address("url", "Its place on the page of the plan.", (one, _) => SiteAddresses.Indicator(one.Kpi))
        .Address("api", "The file of the plan in this API.", (_, _) => s_file)
        .Word("kind", "What sort of indicator it is.", (one, _) => one.Kpi.Kind)
        .WordOrNull("direction", "Which way it is to move; null where the plan names none.", (one, _) => one.Kpi.Direction)
        .ObjectOrNull("target", "The number it is to reach; null where there is none.", () => s_target, (one, _) => one.Kpi.Target)
        .TextOrNull("promise", "What the plan wants, in words; null where the kind says it all.", (one, _) => one.Page.Promise)
        .Text("owner", "Who is to bring it about.", (one, _) => one.Kpi.Owner)
        .TextOrNull("reason", "Why it has no number, or is of its kind; null where nothing was said.", (one, _) => one.Kpi.Reason)
        .Word("standing", "Where it stands.", (one, _) => one.Progress.Standing)
        .Text("standing_words", "The same as readers see it.", (one, _) => one.Page.Standing.Words)
        .Word("tone", "Whether that is better, worse or neither.", (one, _) => one.Page.Standing.Tone)
        .Word("evidence", "What that was read off.", (one, _) => one.Progress.Evidence)
        .TextOrNull("detail", "What was reported, or why there is no data; null where its measures say it all.", (one, _) => one.Page.Detail.Length == 0 ? null : one.Page.Detail)
        .Objects("readings", "What its measures say.", () => s_reading,
            (one, site) => one.Kpi.Measures.Select(site.MeasureOf).Zip(one.Page.Readings, (measure, reading) => (measure, reading.Sentence)))
        .Objects("history", "Where it stood in each statement, latest first.", () => s_step,
            (one, site) => site.Summaries.Reverse().Select(summary => (summary.Release, site.ProgressIn(summary.Release.Id).Of(one.Kpi))))
        .Objects("parts", "The indicators that are parts of it.", () => Indicator!, (one, site) => site.PartsOf(one.Kpi).Select(part => ApiIndicator.Of(part, site)));

    public static ApiSchema<SiteContext> File { get; } = new ApiSchema<SiteContext>("Plan", "The plan and where its indicators stand.")
        .List(s_file, SiteAddresses.Plan)
        .Text("title", "The name of the plan.", (site, _) => site.Settings.Plan!.Title)
        .ElsewhereOrNull("plan", "Where the plan itself stands; null where it is not online.", (site, _) => site.Settings.Plan!.Url)
        .Objects("objectives", "In the order of the plan.", () => s_objective, (site, _) => site.Archive.Objectives);
}
