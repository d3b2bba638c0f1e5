namespace OpenStatement.Presentation;

/// <summary>Describes figures for catalogues of data.</summary>
internal static class Datasets
{
    /// <summary>Search engines for data take no longer descriptions.</summary>
    private const int LongestDescription = 5_000;

    public static Catalogue CatalogueOf(SiteContext context) => new(
        context.Settings,
        $"Figures on how {context.Settings.Force.Name} is doing against the national and local priorities for policing, as each quarterly statement gave them.",
        context.OwnArea,
        context.Summaries.IsEmpty ? null : context.Summaries[0].Release.Statement.Published,
        context.Latest?.Release.Statement.Published,
        context.Latest is { } latest ? [.. DownloadLinks.MeasuresWithFigures(context, latest).Select(measure => Of(measure, latest, context))] : []);

    /// <param name="measure">What is counted.</param>
    /// <param name="summary">A release with figures of it for the force.</param>
    /// <param name="context">Knows when they were first published.</param>
    public static Dataset Of(Measure measure, ReleaseSummary summary, SiteContext context)
    {
        var own = summary.Of(measure).Own!.Observations;
        var covers = new Period(own[0].Period.Start, own[^1].Period.End);
        return new Dataset
        {
            Id = measure.Id,
            Title = $"{measure.Title}: {context.OwnArea.Name}",
            Description = Shortened($"{measure.Definition} Figures for {context.OwnArea.Name} from {Dates.Month(covers.Start)} to {Dates.Month(covers.End)}. Source: {measure.Source.TrimEnd('.')}."),
            Keywords = [measure.Title, context.PriorityOf(measure).Title, "policing", context.OwnArea.Name],
            Page = SiteAddresses.Measure(measure),
            Issued = context.Summaries.First(one => one.HasFiguresOf(measure)).Release.Statement.Published,
            Modified = summary.Release.Statement.Published,
            Release = summary.Release.Id,
            Covers = covers,
            Area = context.OwnArea,
            Frequency = measure.Frequency,
            Source = measure.Source,
            Files = [.. DownloadLinks.Formats.Where(format => format is not FileFormat.CsvMetadata).Select(format => new DatasetFile(format, SiteAddresses.LatestDownload(measure, format)))],
        };
    }

    private static string Shortened(string text) => text.Length <= LongestDescription ? text : $"{TextStart.Of(text, LongestDescription - 1)}…";
}
