namespace OpenStatement.Presentation;

/// <summary>Plans every file of figures: by measure, by release and all of them.</summary>
internal static class DataFiles
{
    private const string Checksums = "sha256sums.txt";

    public const string Package = "datapackage.json";

    private const string Citation = "CITATION.cff";

    private const string Dictionary = "data-dictionary.csv";

    /// <summary>What there is about all figures of a release.</summary>
    public static ImmutableArray<Link> WholeOf(ReleaseId release) =>
    [
        new("All figures (zip)", SiteAddresses.ReleaseZip(release)),
        new("Data dictionary", SiteAddresses.ReleaseFile(release, Dictionary)),
        new("Data package", SiteAddresses.ReleaseFile(release, Package)),
        new("Citation file", SiteAddresses.ReleaseFile(release, Citation)),
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
            foreach (var file in files.Select(file => file with { Checksums = checksums }))
                yield return file;
        }

        if (context.Latest is not { } latest)
            yield break;
        foreach (var file in LatestDescriptions.Files(latest, context))
            yield return file;
        yield return new PlannedFile(SiteAddresses.Catalogue, FileFormat.Catalogue, () => Datasets.CatalogueOf(context));
    }

    private static ImmutableArray<PlannedFile> FilesOf(ReleaseSummary summary, SiteContext context)
    {
        var (release, isLatest) = (summary.Release, summary == context.Latest);
        // In an order that stays when rows of measures change places.
        ImmutableArray<Measure> measures = [.. DownloadLinks.MeasuresWithFigures(context, summary).OrderBy(measure => measure.AsOf(release.Id).Id, StringComparer.Ordinal)];
        var package = new ReleasePackage(
            release, context.Settings, Editions.Name(release), [.. measures.Select(measure => measure.AsOf(release.Id))], RevisionPages.AnyChanged(summary));
        return
        [
            .. from measure in measures
               from format in DownloadLinks.Formats
               select new PlannedFile(SiteAddresses.Download(release.Id, measure, format), format, () => DownloadOf(measure.AsOf(release.Id), measure.Id, release, context))
               {
                   Copies = isLatest && !LatestDescriptions.Differs(measure, format, release) ? [SiteAddresses.LatestDownload(measure, format)] : [],
               },
            .. RevisionPages.Files(summary, context),
            new PlannedFile(SiteAddresses.ReleaseFile(release.Id, Package), FileFormat.DataPackage, () => package),
            Copied(Citation, FileFormat.Citation, () => package),
            Copied(Dictionary, FileFormat.Csv, () => new ColumnGuide()),
        ];

        PlannedFile Copied(string name, FileFormat format, Func<FileContent> build) => new(SiteAddresses.ReleaseFile(release.Id, name), format, build)
        {
            Copies = isLatest ? [SiteAddresses.LatestFile(name)] : [],
        };
    }

    /// <summary>Spreadsheets and JSON say the same again, so a pack leaves them out.</summary>
    private static IEnumerable<PackedFile> Packed(ImmutableArray<PlannedFile> files, Release release, string folder) =>
        from file in files
        where file.Format is not (FileFormat.Spreadsheet or FileFormat.Json)
        select new PackedFile($"{folder}{Path.GetFileName(file.Address.Path)}", release.Statement.Published, file);

    /// <param name="measure">Named as the file names it.</param>
    /// <param name="id">Its id now.</param>
    /// <param name="release">Whose figures.</param>
    /// <param name="context">Knows the areas.</param>
    public static MeasureDownload DownloadOf(Measure measure, string id, Release release, SiteContext context) =>
        new(measure, release, context.Settings, release.Vintage.Of(id), context.Areas);
}
