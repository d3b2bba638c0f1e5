namespace OpenStatement.Presentation;

/// <summary>Says what measures were called, and where the figures of one that was withdrawn stand.</summary>
internal static class FormerMeasurePages
{
    /// <summary>The part of a statement that has its last figures; null where there are none.</summary>
    public static Link? LastFigures(Measure measure, SiteContext context) =>
        LastWithFigures(measure, context) is { } last
            ? new Link(Editions.Name(last.Release), SiteAddresses.MeasureInEdition(last.Release.Id, context.PriorityOf(measure), measure))
            : null;

    /// <summary>The last release with figures of it for the force; null where none has any.</summary>
    public static ReleaseSummary? LastWithFigures(Measure measure, SiteContext context) =>
        context.Summaries.LastOrDefault(summary => summary.HasFiguresOf(measure));

    /// <summary>The ids that it does not have any more, in the order in which it had them.</summary>
    public static IEnumerable<string> FormerIds(Measure measure) =>
        measure.FormerNames.Select(name => name.Id).Where(id => id != measure.Id).Distinct();

    /// <summary>A page for every id that a measure had.</summary>
    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
        from measure in context.Archive.Measures
        from id in FormerIds(measure)
        select new PlannedPage(SiteAddresses.FormerMeasure(id), () => Build(id, measure, context));

    /// <summary>Earlier titles and definitions, the latest first, each as a sentence or two.</summary>
    public static ImmutableArray<string> Sentences(Measure measure, SiteContext context)
    {
        var sentences = new List<string>();
        var after = measure;
        foreach (var name in measure.FormerNames.Reverse())
        {
            var then = measure.AsOf(name.Until);
            var changed = new[] { then.Title == after.Title ? null : $"called “{then.Title}”", then.Definition == after.Definition ? null : $"defined as “{then.Definition.TrimEnd('.')}”" };
            if (changed.OfType<string>().ToList() is { Count: > 0 } parts)
                sentences.Add($"{UpTo(name.Until, context)} it was {string.Join(" and ", parts)}.{(name.Reason is { } reason ? $" {reason}" : "")}");
            after = then;
        }

        return [.. sentences];
    }

    private static FormerMeasurePage Build(string id, Measure measure, SiteContext context)
    {
        var name = measure.FormerNames.Last(one => one.Id == id);
        var title = measure.AsOf(name.Until).Title;
        var isCalledOtherwise = title != measure.Title;
        return new FormerMeasurePage
        {
            Address = SiteAddresses.FormerMeasure(id),
            Heading = title,
            Description = isCalledOtherwise ? $"This measure is now called “{measure.Title}”." : "This measure now stands at another address.",
            Breadcrumbs = [Crumbs.Home, Crumbs.Measures],
            CurrentNavigation = SiteAddresses.Measures,
            IsIndexed = false,
            Canonical = SiteAddresses.Measure(measure),
            Present = new Link(measure.Title, SiteAddresses.Measure(measure)),
            IsCalledOtherwise = isCalledOtherwise,
            Until = $"{UpTo(name.Until, context)} {(isCalledOtherwise ? "it had the name above" : "it stood here")}.",
            Reason = name.Reason,
            Downloads =
            [
                .. context.Summaries.Reverse().Where(summary => summary.HasFiguresOf(measure) && measure.AsOf(summary.Release.Id).Id == id)
                    .Select(summary => new DownloadRow(
                        Editions.Name(summary.Release), SiteAddresses.Statement(summary.Release.Id), DownloadLinks.Of(summary.Release.Id, measure))),
            ],
        };
    }

    /// <summary>A release that is not published yet has no name here.</summary>
    private static string UpTo(ReleaseId until, SiteContext context) =>
        context.Summaries.FirstOrDefault(summary => summary.Release.Id == until) is { } last
            ? $"Up to the statement for the {Dates.Name(last.Release.Statement.Period)}"
            : "Until now";
}
