using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Plans every file of figures: by measure, by release and all of them.</summary>
internal static class DataFiles
{
    /// <summary>Files that describe those of a release, by the name each has in the release's folder.</summary>
    private static readonly ImmutableArray<(string Name, FileFormat Format)> s_descriptions =
        [("datapackage.json", FileFormat.DataPackage), ("CITATION.cff", FileFormat.Citation)];

    private const string Checksums = "sha256sums.txt";

    private const string Dictionary = "data-dictionary.csv";

    /// <summary>What there is about all figures of a release.</summary>
    public static ImmutableArray<Link> WholeOf(ReleaseId release) =>
    [
        new("All figures (zip)", SiteAddresses.ReleaseZip(release)),
        new("Data dictionary", SiteAddresses.ReleaseFile(release, Dictionary)),
        new("Data package", SiteAddresses.ReleaseFile(release, "datapackage.json")),
        new("Citation file", SiteAddresses.ReleaseFile(release, "CITATION.cff")),
        new("SHA-256 sums", SiteAddresses.ReleaseFile(release, Checksums)),
    ];

    public static IEnumerable<PlannedFile> Of(SiteContext context)
    {
        var releases = context.Summaries.Select(summary => FilesOf(summary, context)).ToImmutableArray();
        if (!releases.IsEmpty)
            // Packing takes longest, so it goes first and everything else is written beside it.
            yield return new PlannedFile(SiteAddresses.WholeZip, FileFormat.Zip, () => new Pack(
                [.. releases.Zip(context.Summaries).SelectMany(one => Packed(one.First, one.Second.Release, $"{one.Second.Release.Id}/"))]));
        foreach (var (files, summary) in releases.Zip(context.Summaries))
        {
            var checksums = SiteAddresses.ReleaseFile(summary.Release.Id, Checksums);
            yield return new PlannedFile(
                SiteAddresses.ReleaseZip(summary.Release.Id), FileFormat.Zip, () => new Pack([.. Packed(files, summary.Release, "")]))
            {
                Checksums = checksums,
            };
            foreach (var file in files)
                yield return file with { Checksums = checksums };
        }

        if (context.Latest is not null)
            yield return new PlannedFile(SiteAddresses.Catalogue, FileFormat.Catalogue, () => Datasets.CatalogueOf(context));
    }

    private static ImmutableArray<PlannedFile> FilesOf(ReleaseSummary summary, SiteContext context)
    {
        var (release, isLatest) = (summary.Release, summary == context.Latest);
        var measures = DownloadLinks.MeasuresWithFigures(context, summary).ToImmutableArray();
        return
        [
            .. from measure in measures
               from format in DownloadLinks.Formats
               select new PlannedFile(SiteAddresses.Download(release.Id, measure, format), format, () => DownloadOf(measure, release, context))
               {
                   Copies = isLatest ? [SiteAddresses.LatestDownload(measure, format)] : [],
               },
            .. RevisionPages.Files(summary, context),
            .. s_descriptions.Select(one => Describing(one.Name, one.Format, () => new ReleasePackage(
                release, context.Settings, Editions.Name(release), [.. measures.Select(measure => measure.AsOf(release.Id))], RevisionPages.AnyChanged(summary)))),
            Describing(Dictionary, FileFormat.Csv, () => new ColumnGuide()),
        ];

        PlannedFile Describing(string name, FileFormat format, Func<FileContent> build) => new(SiteAddresses.ReleaseFile(release.Id, name), format, build)
        {
            Copies = isLatest ? [SiteAddresses.LatestFile(name)] : [],
        };
    }

    /// <summary>Spreadsheets and JSON say the same again, so a pack leaves them out.</summary>
    private static IEnumerable<PackedFile> Packed(ImmutableArray<PlannedFile> files, Release release, string folder) =>
        from file in files
        where file.Format is not (FileFormat.Spreadsheet or FileFormat.Json)
        select new PackedFile($"{folder}{Path.GetFileName(file.Address.Path)}", release.Statement.Published, file);

    private static MeasureDownload DownloadOf(Measure measure, Release release, SiteContext context) =>
        new(measure.AsOf(release.Id), release, context.Settings, release.Vintage.Of(measure.Id), context.Areas);
}
