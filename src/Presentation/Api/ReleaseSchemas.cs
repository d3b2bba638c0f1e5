namespace OpenStatement.Presentation;

/// <summary>Releases in the API.</summary>
internal static class ReleaseSchemas
{
    private static readonly ApiSchema<Release> s_basics = new ApiSchema<Release>("", "")
        .Text("id", "The month its quarter ends in, such as 2025-12; it never changes.", (release, _) => release.Id.ToString())
        .Text("title", "The title of the statement.", (release, _) => release.Statement.Title)
        .Address("url", "Its page.", (release, _) => SiteAddresses.Statement(release.Id))
        .Address("api", "Its file in this API.", (release, _) => ApiReference.AddressOf(release))
        .Address("statement", "Its words in this API.", (release, _) => SiteAddresses.Api("statements", release.Id.ToString()))
        .Address("print", "The whole statement on one page.", (release, _) => SiteAddresses.Print(release.Id))
        .Text("period", "The name of the time it is about, for use within a sentence.", (release, _) => Dates.Name(release.Statement.Period))
        .Day("period_start", "The first day of the time it is about.", (release, _) => release.Statement.Period.Start)
        .Day("period_end", "The last day of the time it is about.", (release, _) => release.Statement.Period.End)
        .Day("published", "The day on which it was published.", (release, _) => release.Statement.Published)
        .Day("data_as_at", "The day on which the figures stood as it gives them.", (release, _) => release.Statement.DataAsAt)
        .DayOrNull("next_due", "When the next one is expected; null where that is not known.", (release, _) => release.Statement.NextDue)
        .YesNo("is_latest", "Whether it is the latest one.", (release, site) => release == site.Latest?.Release);

    private static readonly ApiSchema<(ApiReference Measure, Release Release, Measure Of)> s_measureFiles =
        new ApiSchema<(ApiReference Measure, Release Release, Measure Of)>("ReleaseFiles", "The files of one measure in one statement.")
            .Object("measure", "The measure.", () => ApiParts.Reference, (one, _) => one.Measure)
            .Objects("files", "Its figures, which never change.", () => ApiParts.File, (one, _) => FilesOf(one.Release, one.Of));

    private static readonly ApiSchema<Link> s_whole = new ApiSchema<Link>("WholeFile", "A file about all figures of a statement.")
        .Text("title", "What it is.", (file, _) => file.Text)
        .Address("url", "Where it stands.", (file, _) => file.Address);

    private static readonly ApiSchema<OmittedMeasure> s_omitted = new ApiSchema<OmittedMeasure>("OmittedMeasure", "A measure of which a statement has no figures.")
        .Object("measure", "The measure.", () => ApiParts.Reference, (omitted, site) => ApiReference.To(site.MeasureOf(omitted.Measure)))
        .Text("reason", "Why it has none.", (omitted, _) => omitted.Reason)
        .DayOrNull("expected", "When its figures are expected; null where that is not known.", (omitted, _) => omitted.Expected);

    public static ApiSchema<(Release Release, Measure Measure)> WithFiles { get; } =
        new ApiSchema<(Release Release, Measure Measure)>("MeasureEdition", "The figures of one measure as one statement gives them.")
            .Text("id", "The id of the statement.", (one, _) => one.Release.Id.ToString())
            .Text("title", "The title of the statement.", (one, _) => one.Release.Statement.Title)
            .Address("url", "The page of the statement.", (one, _) => SiteAddresses.Statement(one.Release.Id))
            .Address("api", "The file of the statement in this API.", (one, _) => ApiReference.AddressOf(one.Release))
            .Day("published", "The day on which it was published.", (one, _) => one.Release.Statement.Published)
            .Objects("files", "The figures, which never change.", () => ApiParts.File, (one, _) => FilesOf(one.Release, one.Measure));

    public static ApiSchema<Variation> Variation { get; } = new ApiSchema<Variation>("Variation", "A change made to a statement after it was published.")
        .Day("date", "When it was made.", (variation, _) => variation.Date)
        .Text("text", "What changed, and why.", (variation, _) => variation.Text);

    public static ApiSchema<Release> InList { get; } = new ApiSchema<Release>("ReleaseInList", "A statement, in short.").With(s_basics);

    public static ApiSchema<ReleaseSummary> File { get; } = new ApiSchema<ReleaseSummary>("Release", "A statement: its dates and its files.")
        .Licensed()
        .With(s_basics, summary => summary.Release)
        .ObjectOrNull("previous", "The one before; null for the first one.", () => ApiParts.Reference, (summary, site) => Neighbour(summary, -1, site))
        .ObjectOrNull("next", "The one after it; null for the latest one.", () => ApiParts.Reference, (summary, site) => Neighbour(summary, 1, site))
        .Objects("files", "The files of every measure of which it has figures.", () => s_measureFiles,
            (summary, site) => DownloadLinks.MeasuresWithFigures(site, summary).Select(measure => (ApiReference.To(measure), summary.Release, measure)))
        .Objects("whole_files", "Its figures all in one file, and what describes them.", () => s_whole, (summary, _) => DataFiles.WholeOf(summary.Release.Id))
        .AddressOrNull("revisions_file", "Every figure that it gives otherwise than it was published before, as CSV; null where there is none.",
            (summary, _) => summary.Revisions.Any(measure => !measure.Series.IsEmpty) ? SiteAddresses.RevisionsDownload(summary.Release.Id, FileFormat.Csv) : null)
        .Objects("omitted_measures", "The measures that it leaves out, each with its reason.", () => s_omitted, (summary, _) => summary.Release.Statement.OmittedMeasures)
        .Objects("variations", "The changes made to it after it was published.", () => Variation, (summary, _) => summary.Release.Statement.Variations);

    public static ApiSchema<SiteContext> List { get; } = new ApiSchema<SiteContext>("Releases", "Every statement.")
        .List(SiteAddresses.Api("releases"), SiteAddresses.Statements)
        .Objects("releases", "Latest first.", () => InList, (site, _) => site.Summaries.Reverse().Select(summary => summary.Release));

    private static IEnumerable<(FileFormat Format, Address Address)> FilesOf(Release release, Measure measure) =>
        DownloadLinks.Formats.Select(format => (format, SiteAddresses.Download(release.Id, measure, format)));

    private static ApiReference? Neighbour(ReleaseSummary summary, int step, SiteContext context) =>
        context.Summaries.IndexOf(summary) + step is var index && index >= 0 && index < context.Summaries.Length ? ApiReference.To(context.Summaries[index].Release) : null;
}
