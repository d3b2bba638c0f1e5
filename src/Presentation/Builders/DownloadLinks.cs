using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Ways to the files of a measure.</summary>
internal static class DownloadLinks
{
    /// <summary>Every way in which the figures of a measure are written.</summary>
    public static ImmutableArray<FileFormat> Formats { get; } = [FileFormat.Csv, FileFormat.CsvMetadata, FileFormat.Spreadsheet, FileFormat.Json];

    /// <summary>The figures as one release gave them.</summary>
    public static ImmutableArray<Link> Of(ReleaseId release, Measure measure) =>
    [
        new("CSV", SiteAddresses.Download(release, measure, FileFormat.Csv)),
        new("JSON", SiteAddresses.Download(release, measure, FileFormat.Json)),
    ];

    /// <summary>The figures as the latest release gives them, at addresses that stay.</summary>
    public static ImmutableArray<Link> Latest(Measure measure) =>
    [
        new("CSV", SiteAddresses.LatestDownload(measure, FileFormat.Csv)),
        new("JSON", SiteAddresses.LatestDownload(measure, FileFormat.Json)),
    ];

    /// <summary>The measures of which a release has figures for the force, in the order of the measures file.</summary>
    public static IEnumerable<Measure> MeasuresWithFigures(SiteContext context, ReleaseSummary summary) =>
        context.Archive.Measures.Where(measure => summary.Of(measure).Own is not null);
}
