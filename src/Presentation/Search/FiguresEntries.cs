namespace OpenStatement.Presentation;

/// <summary>What the search can find of figures: measures, priorities, areas and indicators of the plan.</summary>
internal static class FiguresEntries
{
    public static IEnumerable<SearchEntry> Measures(SiteContext context) => context.Archive.Measures.Select(measure =>
        new SearchEntry("Measure", measure.Title, SiteAddresses.Measure(measure))
        {
            About = context.PriorityOf(measure).Title,
            Text = $"{FigureOf(measure, context)} {measure.Definition}",
            // Who knows it by an earlier title finds it all the same.
            Words = string.Join(' ', measure.FormerNames.Select(name => name.Title).Append(measure.SearchWords).OfType<string>()),
        });

    public static IEnumerable<SearchEntry> Priorities(SiteContext context) => context.Latest is not { } latest
        ? []
        : context.Archive.Priorities.Select(priority =>
            new SearchEntry(Labels.Of(priority.Kind), priority.Title, SiteAddresses.Priority(priority))
            {
                About = priority.Theme ?? "",
                Text = PriorityContents.LeadOf(priority, latest, context),
                // Who looks for "break-in" wants the measure and the priority it belongs to.
                Words = string.Join(' ', context.MeasuresOf(priority).Select(measure => $"{measure.Title} {measure.SearchWords}".TrimEnd())),
            });

    public static IEnumerable<SearchEntry> Areas(SiteContext context) => context.Local.Shown.Select(area =>
        new SearchEntry(Sentences.Capitalise(Labels.Of(area.Kind)), area.Name, SiteAddresses.Area(area))
        {
            About = AreaPages.NameAround(area, context),
        });

    public static IEnumerable<SearchEntry> Indicators(SiteContext context) => context.Archive is not { Settings.Plan: { } plan, Kpis: var kpis }
        ? []
        : kpis.Select(kpi => Presentation.Indicators.Of(kpi, context.Latest, context)).Zip(kpis, (indicator, kpi) =>
            new SearchEntry("Indicator", indicator.Title, SiteAddresses.Indicator(kpi))
            {
                About = plan.Title,
                Text = string.Join(' ', new[] { Sentence(indicator.Promise), Sentence(indicator.Standing.Words), indicator.Detail, indicator.Reason }
                    .Where(words => !string.IsNullOrEmpty(words))),
            });

    private static string FigureOf(Measure measure, SiteContext context) =>
        context.Latest is { } latest && Headlines.Sentence(latest.Of(measure)) is { } sentence
            ? sentence
            : $"{Absences.Status(measure, context.Latest?.Release, context)}. {Absences.Reason(measure, context.Latest?.Release, context)}";

    private static string? Sentence(string? words) => words is null || words.EndsWith('.') ? words : $"{words}.";
}
