namespace OpenStatement.Presentation;

/// <summary>
/// What describes the latest files, where that differs from what describes those of the release: they have the present ids
/// of measures, and no file of revisions, because not every release has one.
/// </summary>
internal static class LatestDescriptions
{
    /// <summary>Whether a file names another that is called otherwise among the latest.</summary>
    public static bool Differs(Measure measure, FileFormat format, Release release) =>
        format is FileFormat.CsvMetadata && measure.AsOf(release.Id).Id != measure.Id;

    public static IEnumerable<PlannedFile> Files(ReleaseSummary latest, SiteContext context)
    {
        var release = latest.Release;
        var measures = DownloadLinks.MeasuresWithFigures(context, latest).OrderBy(measure => measure.Id, StringComparer.Ordinal).ToImmutableArray();
        return
        [
            .. from measure in measures
               where Differs(measure, FileFormat.CsvMetadata, release)
               select new PlannedFile(
                   SiteAddresses.LatestDownload(measure, FileFormat.CsvMetadata), FileFormat.CsvMetadata,
                   () => DataFiles.DownloadOf(Renamed(measure, release), measure.Id, release, context)),
            new PlannedFile(SiteAddresses.LatestFile(DataFiles.Package), FileFormat.DataPackage, () => new ReleasePackage(
                release, context.Settings, Editions.Name(release), [.. measures.Select(measure => Renamed(measure, release))], HasRevisions: false)),
        ];
    }

    /// <summary>In the words of the release, under the present id.</summary>
    private static Measure Renamed(Measure measure, Release release) => measure.AsOf(release.Id) with { Id = measure.Id, FormerNames = [] };
}
