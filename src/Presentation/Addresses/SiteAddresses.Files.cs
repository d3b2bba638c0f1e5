namespace OpenStatement.Presentation;

/// <content>The addresses of files beside the pages.</content>
public static partial class SiteAddresses
{
    /// <summary>The same for calendar programs.</summary>
    public static Address CalendarFile { get; } = new("/calendar.ics");

    /// <summary>What the search looks through.</summary>
    public static Address SearchIndex { get; } = new("/search.json");

    public static Address Feed { get; } = new("/feed.xml");

    /// <summary>The picture beside links to pages that have no picture of their own.</summary>
    public static Address Card { get; } = new("/cards/site.png");

    public static Address Sitemap { get; } = new("/sitemap.xml");

    public static Address Robots { get; } = new("/robots.txt");

    /// <summary>The figures of a measure as one release gives them; the bytes stay the same for ever.</summary>
    public static Address Download(ReleaseId release, Measure measure, FileFormat format) =>
        new($"/data/{release}/{measure.AsOf(release).Id}.{Ending(format)}");

    /// <summary>The figures of a measure as the latest release gives them.</summary>
    public static Address LatestDownload(Measure measure, FileFormat format) =>
        new($"/data/latest/{measure.Id}.{Ending(format)}");

    /// <summary>Every figure that a release gives otherwise than it was published before.</summary>
    public static Address RevisionsDownload(ReleaseId release, FileFormat format) => new($"/data/{release}/revisions.{Ending(format)}");

    /// <summary>What describes or packs the files of a release, by its name there.</summary>
    public static Address ReleaseFile(ReleaseId release, string name) => new($"/data/{release}/{name}");

    /// <summary>The same of the latest release.</summary>
    public static Address LatestFile(string name) => new($"/data/latest/{name}");

    /// <summary>All figures of a release in one file.</summary>
    public static Address ReleaseZip(ReleaseId release) => new($"/data/{release}/statement-{release}.zip");

    /// <summary>The figures of every release in one file.</summary>
    public static Address WholeZip { get; } = new("/data/all-statements.zip");

    /// <summary>What data the site has, for portals.</summary>
    public static Address Catalogue { get; } = new("/data/catalogue.jsonld");

    /// <summary>The folder of all files of the API.</summary>
    public static Address ApiRoot { get; } = new("/api/v1/");

    /// <summary>A file of the API that the site has once.</summary>
    public static Address Api(string name) => new($"{ApiRoot}{name}.json");

    /// <summary>A file of the API for one thing among several of its sort.</summary>
    public static Address Api(string kind, string id) => new($"{ApiRoot}{kind}/{id}.json");

    /// <summary>Every figure of a measure as first published and as now known; renewed with each statement.</summary>
    public static Address History(Measure measure, FileFormat format) => new($"/data/history/{measure.Id}.{Ending(format)}");

    /// <summary>What is new in a priority.</summary>
    public static Address FeedOf(Priority priority) => new($"{Priority(priority)}feed.xml");

    /// <summary>What is new in a measure.</summary>
    public static Address FeedOf(Measure measure) => new($"{Measure(measure)}feed.xml");

    public static Address CardOf(Measure measure) => new($"/cards/measure-{measure.Id}.png");

    public static Address CardOf(ReleaseId release) => new($"/cards/statement-{release}.png");

    /// <summary>Everything that is there for a release alone, or where it starts.</summary>
    public static ImmutableArray<Address> PlacesOf(ReleaseId release) =>
        [Statement(release), new($"/data/{release}/"), Api("releases", release.ToString()), Api("statements", release.ToString()), CardOf(release)];

    private static string Ending(FileFormat format) => format switch
    {
        FileFormat.Csv => "csv",
        FileFormat.Json => "json",
        FileFormat.CsvMetadata => "csv-metadata.json",
        FileFormat.Spreadsheet => "xlsx",
        FileFormat.Svg => "svg",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Nothing of a measure is given away in this format."),
    };
}
