namespace OpenStatement.Presentation;

/// <summary>Ways to the files of a measure.</summary>
internal static class DownloadLinks
{
    /// <summary>Every way in which the figures of a measure are written; CSV files also have a description beside them.</summary>
    public static ImmutableArray<FileFormat> Formats { get; } = [FileFormat.Csv, FileFormat.CsvMetadata, FileFormat.Spreadsheet, FileFormat.Json];

    /// <summary>The one format of charts as files. A reader's browser makes the PNG from it when it is asked for.</summary>
    public const FileFormat PictureFormat = FileFormat.Svg;

    /// <summary>Those that people choose from.</summary>
    private static readonly ImmutableArray<(string Name, FileFormat Format)> s_offered =
        [("CSV", FileFormat.Csv), ("Excel", FileFormat.Spreadsheet), ("JSON", FileFormat.Json)];

    /// <summary>The figures as one release gave them.</summary>
    public static ImmutableArray<Link> Of(ReleaseId release, Measure measure) => To(format => SiteAddresses.Download(release, measure, format));

    /// <summary>The figures as the latest release gives them, at addresses that stay.</summary>
    public static ImmutableArray<Link> Latest(Measure measure) => To(format => SiteAddresses.LatestDownload(measure, format));

    /// <summary>The chart as one release gave it.</summary>
    public static Link ToPicture(ReleaseId release, Measure measure) => new("SVG", SiteAddresses.Download(release, measure, PictureFormat));

    /// <summary>The measures of which a release has figures for the force, in the order of the measures file.</summary>
    public static IEnumerable<Measure> MeasuresWithFigures(SiteContext context, ReleaseSummary summary) =>
        context.Archive.Measures.Where(measure => summary.HasFiguresOf(measure));

    private static ImmutableArray<Link> To(Func<FileFormat, Address> address) => [.. s_offered.Select(one => new Link(one.Name, address(one.Format)))];
}
