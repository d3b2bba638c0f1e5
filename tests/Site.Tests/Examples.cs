namespace OpenStatement.Site.Tests;

/// <summary>Values for tests of single parts.</summary>
internal static class Examples
{
    public static Uri Url { get; } = new("https://statement.northshire.example");

    public static Measure Burglary { get; } = MadeUp.Measure() with
    {
        Priority = "reduce-burglary",
        Title = "Domestic burglary",
        Role = MeasureRole.National,
        Source = "Police recorded crime",
        Geography = "Police force areas",
        Definition = "Burglaries of homes.",
    };

    public static Period Quarter { get; } = new(new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 31));

    public static MeasureDownload Download(Measure measure, Breakdown? breakdown, params Observation[] observations) => new(
        measure,
        Release,
        Settings,
        [new Series(new SeriesKey(measure.Id, "northshire", breakdown), [.. observations])],
        ImmutableDictionary<string, Area>.Empty.Add("northshire", new Area("northshire", "Northshire", AreaKind.Force, "E23000099", null)));

    public static SiteSettings Settings { get; } = new()
    {
        Title = "Policing in Northshire",
        Url = Url,
        Publisher = new Publisher("Office of the \"Commissioner\": Northshire", "Commissioner", "the data team", "data@northshire.example"),
        Force = new Force("Northshire Police", "Northshire", "northshire"),
        Licence = new Licence("Open Government Licence v3.0", new Uri("https://licence.example/3/"), "Contains public sector information."),
        Voices = [],
        Sections = [],
    };

    public static ReadOnlyMemory<byte> Bytes(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return buffer.WrittenMemory;
    }

    public static string Written(Action<IBufferWriter<byte>> write) => Encoding.UTF8.GetString(Bytes(write).Span);

    /// <summary>The facts of a page with this HTML.</summary>
    public static PageFacts Facts(string html, string path = "/about/") => new PageFactsReader(Url).Read(
        new NotFoundPage { Address = new Address(path), Heading = "About", Description = "What this is." }, Encoding.UTF8.GetBytes(html));

    public static Release Release { get; } = new()
    {
        Id = new ReleaseId(2025, 12),
        Vintage = Vintage.Empty,
        Statement = new Statement
        {
            Title = "Policing statement",
            Period = Quarter,
            DataAsAt = new DateOnly(2026, 1, 20),
            Published = new DateOnly(2026, 2, 2),
            Introduction = RichText.Empty,
        },
    };
}
