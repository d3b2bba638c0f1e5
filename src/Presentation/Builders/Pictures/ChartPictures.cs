namespace OpenStatement.Presentation;

/// <summary>Makes the pictures that can be downloaded: the chart of each measure as each release gave it.</summary>
internal static class ChartPictures
{
    /// <summary>Every way in which a chart is written as a picture.</summary>
    public static ImmutableArray<FileFormat> Formats { get; } = [FileFormat.Svg, FileFormat.Png];

    public static IEnumerable<PlannedFile> Files(SiteContext context) => context.Summaries.SelectMany(release => Files(release, context));

    /// <summary>A chart is put together once for all of its formats, and its formats are apart, so that no two threads need it at once.</summary>
    private static IEnumerable<PlannedFile> Files(ReleaseSummary release, SiteContext context)
    {
        var charts = context.Archive.Measures.Where(measure => HasPicture(measure, release))
            .Select(measure => (Measure: measure, Picture: new Lazy<ChartPicture>(() => Of(measure, release, context))))
            .ToImmutableArray();
        return from format in Formats
               from chart in charts
               select new PlannedFile(SiteAddresses.Download(release.Release.Id, chart.Measure, format), format, () => chart.Picture.Value)
               {
                   Copies = release == context.Latest ? [SiteAddresses.LatestDownload(chart.Measure, format)] : [],
               };
    }

    /// <summary>Whether a release has a chart of the measure.</summary>
    public static bool HasPicture(Measure measure, ReleaseSummary release) => release.Of(measure).Latest is not null;

    public static ImmutableArray<Link> LinksTo(ReleaseId release, Measure measure) =>
    [
        new("SVG", SiteAddresses.Download(release, measure, FileFormat.Svg)),
        new("PNG", SiteAddresses.Download(release, measure, FileFormat.Png)),
    ];

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
