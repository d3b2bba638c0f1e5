namespace OpenStatement.Presentation;

/// <summary>Makes news of a priority: one piece for each statement, and one for each change to a statement that names it.</summary>
internal static class PriorityNews
{
    public static ImmutableArray<FeedEntry> Of(Priority priority, SiteContext context)
    {
        var measures = context.MeasuresOf(priority).Select(measure => (Measure: measure, Log: ChangeLogs.Of(measure, context))).ToImmutableArray();
        return
        [
            .. context.Summaries.Select(summary => Of(priority, summary, measures)),
            .. from summary in context.Summaries
               from one in ChangeLogs.Variations(summary.Release)
               where StatementNews.IsNamed(one.Variation, priority.Title, context)
                   || measures.Any(measure => measure.Log.Any(entry => entry.Address == one.Address))
               select StatementNews.Of(one.Variation, one.Address, summary.Release, context),
        ];
    }

    private static FeedEntry Of(Priority priority, ReleaseSummary summary, ImmutableArray<(Measure Measure, ImmutableArray<ChangeLogEntry> Log)> measures)
    {
        var release = summary.Release;
        var entries = (from one in measures
                       from entry in one.Log
                       where entry.Release == release.Id && !entry.IsVariation
                       select (one.Measure, Entry: entry)).ToList();
        return new FeedEntry
        {
            Address = SiteAddresses.Edition(release.Id, priority),
            Title = $"{priority.Title}: {Dates.Name(release.Statement.Period)}",
            Published = release.Statement.Published,
            Updated = release.Statement.Published,
            Summary = entries.Count == 0 ? "No figures are new and none has changed." : string.Join(' ', entries.Select(one => $"{one.Entry.Title}.")),
            Content = [.. entries.Select(one => $"{one.Measure.Title}. {string.Join(' ', one.Entry.Changes.Select(MeasureNews.InFull))}")],
            Files = [.. entries.SelectMany(one => MeasureNews.FilesOf(one.Measure, summary))],
            Categories =
            [
                .. entries.Select(one => MeasureNews.CategoryOf(one.Measure)),
                .. entries.SelectMany(one => one.Entry.Changes).Select(change => MeasureNews.CategoryOf(change.Kind)).Distinct(),
            ],
        };
    }
}
