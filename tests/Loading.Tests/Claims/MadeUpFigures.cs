namespace OpenStatement.Loading.Tests;

/// <summary>
/// A release for the quarter ending December 2025, made up so that every number in a sentence can be checked by hand.
/// Residential burglary: 4,000 in the baseline year ending June 2019, 4,500 in 2024 (1,150 in its last quarter), 4,707 in
/// 2025 (1,050 and 1,277 in its last two). Victims satisfied: 70.0% in the last quarter of 2024, 75.0% in that of 2025.
/// </summary>
internal static class MadeUpFigures
{
    private static readonly DateOnly s_first = new(2018, 7, 1);

    private static Archive Archive { get; } = new()
    {
        Settings = new SiteSettings
        {
            Title = "North",
            Url = new Uri("https://north.example"),
            Publisher = new Publisher("Office", "Commissioner", "Team", "team@north.example"),
            Force = new Force("North Police", "North", "north"),
            Licence = new Licence("Licence", new Uri("https://licence.example"), "Made up"),
            Voices = [],
            Sections = [],
        },
        Priorities = [],
        Measures =
        [
            Measure("residential-burglary", "Residential burglary", Unit.Count),
            Measure("victims-satisfied", "Victims satisfied", Unit.Percent),
            Measure("modern-slavery", "Modern slavery", Unit.Count) with { Disclosive = true },
        ],
        Areas = [],
        Releases =
        [
            new Release
            {
                Id = new ReleaseId(2025, 12),
                Vintage = new Vintage(
                [
                    Quarters("residential-burglary", [1000, 1000, 1000, 1000, .. Enumerable.Repeat(1010m, 18), 1100, 1120, 1130, 1150, 1200, 1180, 1050, 1277]),
                    Quarters("victims-satisfied", [.. Enumerable.Repeat(72m, 25), 70, 72, 72, 72, 75]),
                    Quarters("modern-slavery", [.. Enumerable.Repeat(12m, 30)]),
                ]),
                Statement = new Statement
                {
                    Title = "Statement",
                    Period = new Period(new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 31)),
                    DataAsAt = new DateOnly(2026, 4, 23),
                    Published = new DateOnly(2026, 5, 26),
                    Introduction = RichText.Empty,
                },
            },
        ],
    };

    private static ReleaseSummary Summary { get; } = Derivation.Summarise(Archive)[0];

    /// <summary>What is said about a commentary.</summary>
    public static ImmutableArray<Diagnostic> Check(string markdown)
    {
        var diagnostics = new DiagnosticCollector();
        var body = MarkdownReader.Read(new MarkdownSource { Path = "commentary.md", Text = markdown, Address = "/" }, diagnostics);
        var sentences = body!.WordsWithSentences().Sentences.Select(sentence => new ReleaseSentence(sentence, Summary.Release.Id));
        var site = new CheckedSite(Archive) { Sentences = [.. sentences] };
        diagnostics.AddRange(ClaimChecks.Run(site, new Dictionary<ReleaseId, ReleaseSummary> { [Summary.Release.Id] = Summary }));
        return diagnostics.ToSorted();
    }

    private static Measure Measure(string id, string title, Unit unit) =>
        MadeUp.Measure(unit, decimals: unit is Unit.Percent ? 1 : 0) with { Id = id, Title = title };

    private static Series Quarters(string measure, ImmutableArray<decimal> values) => new(
        new SeriesKey(measure, "north"),
        [.. values.Select((value, i) => new Observation { Period = new Period(s_first.AddMonths(3 * i), s_first.AddMonths(3 * i + 3).AddDays(-1)), Value = value })]);
}
