namespace OpenStatement.Presentation;

/// <summary>Makes the page of downloads.</summary>
internal static class DataPages
{
    public static DataPage Build(SiteContext context) => new()
    {
        Address = SiteAddresses.Data,
        Heading = "Data",
        Description = "Every figure on this site as open data: CSV, Excel and JSON files for each measure and each statement.",
        Breadcrumbs = [Crumbs.Home],
        CurrentNavigation = SiteAddresses.Data,
        Licence = context.Settings.Licence,
        Citation = $"{context.Settings.Publisher.Name}, {context.Settings.Title}{EditionOf(context)}, {SiteAddresses.Data.On(context.Settings.Url)}.",
        Latest = context.Latest is { } latest
            ? [.. DownloadLinks.MeasuresWithFigures(context, latest).Select(measure => new DownloadRow(
                measure.Title, SiteAddresses.Measure(measure), DownloadLinks.Latest(measure)))]
            : [],
        Releases = [.. context.Summaries.Reverse().Select(summary => ReleaseDownloadsOf(summary, context))],
        Columns = [.. FigureColumns.All],
        Histories = [.. Histories.Rows(context)],
        HistoryColumns = [.. HistoryColumns.All],
    };

    private static string EditionOf(SiteContext context) => context.Latest is { Release: var release }
        ? $", {Dates.Name(release.Statement.Period)}, published {Dates.Day(release.Statement.Published)}"
        : "";

    private static ReleaseDownloads ReleaseDownloadsOf(ReleaseSummary summary, SiteContext context) => new(
        Editions.Of(summary.Release, context),
        DataFiles.WholeOf(summary.Release.Id),
        [.. DownloadLinks.MeasuresWithFigures(context, summary).Select(measure => new DownloadRow(
            measure.Title, SiteAddresses.Measure(measure), DownloadLinks.Of(summary.Release.Id, measure)))]);
}
