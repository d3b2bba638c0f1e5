namespace OpenStatement.Presentation;

/// <summary>Makes the pictures that can be downloaded: the chart of each measure as each release gave it.</summary>
internal static class ChartPictures
{
    public static IEnumerable<PlannedFile> Files(SiteContext context) =>
        from release in context.Summaries
        from measure in context.Archive.Measures
        where HasPicture(measure, release)
        select new PlannedFile(SiteAddresses.Download(release.Release.Id, measure, DownloadLinks.PictureFormat), DownloadLinks.PictureFormat, () => Of(measure, release, context))
        {
            Copies = release == context.Latest ? [SiteAddresses.LatestDownload(measure, DownloadLinks.PictureFormat)] : [],
        };

    /// <summary>Whether a release has a chart of the measure.</summary>
    public static bool HasPicture(Measure measure, ReleaseSummary release) => release.Of(measure).Latest is not null;

    private static ChartPicture Of(Measure measure, ReleaseSummary release, SiteContext context) => new(
        release.Release,
        context.Settings,
        Charts.Of(release.Of(measure), release.Release, int.MaxValue, ChartDetail.AsPublished, "", context),
        CreditOf(measure, release.Release, context));

    private static PictureCredit CreditOf(Measure measure, Release release, SiteContext context) => new()
    {
        Source = $"{measure.AsOf(release.Id).Source.TrimEnd('.')}, as at {Dates.Day(release.Statement.DataAsAt)}.",
        Publication = $"{context.Settings.Publisher.Name}, {release.Statement.Title}, {Dates.Day(release.Statement.Published)}.",
        Licence = context.Settings.Licence.Attribution,
        Address = SiteAddresses.Edition(release.Id, context.PriorityOf(measure)).On(context.Settings.Url),
        Notice = PictureNotices.Of(context, context.IsDraft(release)),
    };
}
