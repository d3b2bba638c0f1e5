namespace OpenStatement.Presentation;

/// <summary>Makes news of what happened to a measure.</summary>
internal static class MeasureNews
{
    public static FeedEntry Of(ChangeLogEntry entry, Measure measure, SiteContext context)
    {
        var summary = context.Summaries.First(one => one.Release.Id == entry.Release);
        if (entry.IsVariation)
            return VariationOf(entry, summary.Release, context);
        return new FeedEntry
        {
            Address = entry.Address,
            Title = entry.Title,
            Published = entry.Date,
            Updated = entry.Date,
            Summary = string.Join(' ', entry.Changes.Select(change => change.Text)),
            Content = [.. entry.Changes.Select(InFull)],
            Files = FilesOf(measure, summary),
            Categories = [CategoryOf(measure), .. entry.Changes.Select(change => CategoryOf(change.Kind)).Distinct()],
        };
    }

    /// <summary>The measure's figures as the statement gives them; none where it has none.</summary>
    public static ImmutableArray<Link> FilesOf(Measure measure, ReleaseSummary summary) =>
        !summary.HasFiguresOf(measure)
            ? []
            : [new($"{measure.Title}, {Dates.Name(summary.Release.Statement.Period)}", SiteAddresses.Download(summary.Release.Id, measure, FileFormat.Csv))];

    /// <summary>What happened, with the reasons and notes to it.</summary>
    public static string InFull(MeasureChange change) => change.Detail is { } detail ? $"{change.Text} {detail}" : change.Text;

    public static FeedCategory CategoryOf(Measure measure) => new($"measure-{measure.Id}", measure.Title);

    public static FeedCategory CategoryOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Published => new("published", "New figures"),
        ChangeKind.NotIncluded => new("not-included", "Not in a statement"),
        ChangeKind.Revised => new("revised", "Changed figures"),
        ChangeKind.Withheld => new("withheld", "Withheld figures"),
        ChangeKind.Withdrawn => new("withdrawn", "Withdrawn figures"),
        ChangeKind.Break => new("break", "Break in the series"),
        ChangeKind.Assessment => new("assessment", "Assessment"),
        _ => new("variation", "Change to a statement"),
    };

    private static FeedEntry VariationOf(ChangeLogEntry entry, Release release, SiteContext context)
    {
        var (variation, address) = ChangeLogs.Variations(release).First(one => one.Address == entry.Address);
        return StatementNews.Of(variation, address, release, context);
    }
}
