namespace OpenStatement.Presentation;

/// <summary>Priorities in the API.</summary>
internal static class PrioritySchemas
{
    private static readonly ApiSchema<Priority> s_basics = new ApiSchema<Priority>("", "")
        .Text("id", "Its id.", (priority, _) => priority.Id)
        .Text("title", "Its name.", (priority, _) => priority.Title)
        .Address("url", "Its page, with the latest statement.", ApiReference.PageOf)
        .Address("api", "Its file in this API.", (priority, _) => ApiReference.AddressOf(priority))
        .Word("kind", "Who set it.", (priority, _) => priority.Kind)
        .TextOrNull("theme", "What it is part of; null where priorities are not grouped.", (priority, _) => priority.Theme)
        .TextOrNull("owner", "Who is to bring it about; null where nothing was said.", (priority, _) => priority.Owner)
        .YesNo("applies", "Whether it applies in this area.", (priority, _) => priority.Applicability.Applies)
        .TextOrNull("applies_reason", "Why it does or does not apply; null where nothing was said.", (priority, _) => priority.Applicability.Reason);

    private static readonly ApiSchema<(Priority Priority, Release Release)> s_edition =
        new ApiSchema<(Priority Priority, Release Release)>("PriorityEdition", "What one statement says about a priority.")
            .Text("release", "The id of the statement.", (one, _) => one.Release.Id.ToString())
            .Text("title", "The title of the statement.", (one, _) => one.Release.Statement.Title)
            .Address("url", "Its page on the priority, which stays as it was published.", (one, _) => SiteAddresses.Edition(one.Release.Id, one.Priority))
            .Address("api", "The words of the statement in this API.", (one, _) => SiteAddresses.Api("statements", one.Release.Id.ToString()));

    public static ApiSchema<Priority> InList { get; } = new ApiSchema<Priority>("PriorityInList", "A priority, in short.")
        .With(s_basics)
        .Texts("measures", "The ids of its measures.", (priority, site) => site.MeasuresOf(priority).Select(measure => measure.Id));

    public static ApiSchema<Priority> File { get; } = new ApiSchema<Priority>("Priority", "A priority with its measures.")
        .Licensed()
        .With(s_basics)
        .TextOrNull("headline", "What the latest figures say of it, or why there are none; null until a first statement is published.",
            (priority, site) => site.Latest is { } latest ? PriorityContents.CardOf(priority, latest, SiteAddresses.Priority(priority), site).Sentence : null)
        .Objects("measures", "Its measures, also those without figures.", () => MeasureSchemas.InList,
            (priority, site) => site.MeasuresOf(priority).Select(measure => ApiMeasure.Of(measure, site)))
        .Objects("editions", "Every statement, latest first.", () => s_edition, (priority, site) => site.Summaries.Reverse().Select(summary => (priority, summary.Release)));

    public static ApiSchema<SiteContext> List { get; } = new ApiSchema<SiteContext>("Priorities", "Every priority.")
        .List(SiteAddresses.Api("priorities"), SiteAddresses.Priorities)
        .Objects("priorities", "In the order of the site.", () => InList, (site, _) => site.Archive.Priorities);
}
