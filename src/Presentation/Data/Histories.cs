namespace OpenStatement.Presentation;

/// <summary>Makes the files that hold figures as first published against figures as now known.</summary>
internal static class Histories
{
    public static ImmutableArray<FileFormat> Formats { get; } = [FileFormat.Csv, FileFormat.Json];

    /// <summary>A file of each format for each measure of which any statement has figures for the force.</summary>
    public static IEnumerable<PlannedFile> Files(SiteContext context) =>
        from measure in Measures(context)
        from format in Formats
        select new PlannedFile(SiteAddresses.History(measure, format), format, () => Of(measure, context));

    /// <summary>One row for each measure that has the files.</summary>
    public static IEnumerable<DownloadRow> Rows(SiteContext context) =>
        Measures(context).Select(measure => new DownloadRow(measure.Title, SiteAddresses.RevisionsOf(measure), Links(measure)));

    public static ImmutableArray<Link> Links(Measure measure) =>
    [
        new("CSV", SiteAddresses.History(measure, FileFormat.Csv)),
        new("JSON", SiteAddresses.History(measure, FileFormat.Json)),
    ];

    public static bool Has(Measure measure, SiteContext context) => context.Summaries.Any(summary => summary.HasFiguresOf(measure));

    private static IEnumerable<Measure> Measures(SiteContext context) => context.Archive.Measures.Where(measure => Has(measure, context));

    private static HistoryDownload Of(Measure measure, SiteContext context) =>
        new(MeasureHistory.Of(measure, context.Summaries)!, context.Settings.Licence, context.Areas);
}
