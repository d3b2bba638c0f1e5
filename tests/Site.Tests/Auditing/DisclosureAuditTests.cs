namespace OpenStatement.Site.Tests;

public sealed class DisclosureAuditTests
{
    private static readonly ImmutableArray<(string? Category, decimal Value)> s_figures = [(null, 2017m), ("a", 3m), ("b", 14m), ("c", 2000m)];

    [Fact]
    public void A_protected_archive_is_sound() => Assert.Empty(Check(DisclosureControl.Protect(Archive()), Archive()));

    [Theory]
    [InlineData("OS2007", "can be worked out from other figures", "a")]
    [InlineData("OS2009", "is below the threshold and would be shown")]
    public void A_figure_that_can_be_learned_is_named_without_its_number(string code, string found, params string[] withheld)
    {
        var problem = Assert.Single(Check(Without(withheld), Archive()));
        Assert.Equal((code, Severity.Error, "data/2025-12/observations.csv"), (problem.Code, problem.Severity, problem.Location.Path));
        Assert.StartsWith($"Found that the figure of burglary for northshire (group: a) from 2025-10-01 to 2025-12-31 {found}", problem.Found, StringComparison.Ordinal);
        Assert.DoesNotContain(" 3", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_stands_in_the_catalogue() =>
        Assert.All(DisclosureAudit.Rules, rule => Assert.Contains(rule, AuditCatalogue.All));

    private static ImmutableArray<Diagnostic> Check(Archive shown, Archive whole)
    {
        var problems = new DiagnosticCollector();
        DisclosureAudit.Check(whole, shown, problems);
        return problems.ToSorted();
    }

    /// <summary>With some figures withheld and no more.</summary>
    private static Archive Without(params string[] categories) => Of(s_figures.Select(figure =>
        (figure.Category, categories.Contains(figure.Category) ? (decimal?)null : figure.Value)));

    private static Archive Archive() => Without();

    private static Archive Of(IEnumerable<(string? Category, decimal? Value)> figures) => new()
    {
        Settings = new SiteSettings
        {
            Title = "Northshire",
            Url = Examples.Url,
            Publisher = new Publisher("Office", "Commissioner", "Team", "team@northshire.example"),
            Force = new Force("Northshire Police", "Northshire", "northshire"),
            Licence = new Licence("Licence", Examples.Url, "Made up"),
            Voices = [],
            Sections = [],
        },
        Priorities = [],
        Measures = [Examples.Burglary with { Disclosive = true }],
        Areas = [new Area("northshire", "Northshire", AreaKind.Force, null, null)],
        Releases =
        [
            new Release
            {
                Id = new ReleaseId(2025, 12),
                Statement = new Statement
                {
                    Title = "Made up", Period = Examples.Quarter, DataAsAt = Examples.Quarter.End, Published = Examples.Quarter.End, Introduction = RichText.Empty,
                },
                Vintage = new Vintage(figures.Select(figure => new Series(
                    new SeriesKey("burglary", "northshire", figure.Category is { } category ? new Breakdown("group", category) : null),
                    [new Observation { Period = Examples.Quarter, Value = figure.Value, Markers = figure.Value is null ? Markers.Confidential : Markers.None }]))),
            },
        ],
    };
}
