namespace OpenStatement.Loading.Tests;

/// <summary>Each folder of <c>tests/sites/bad</c> is a mistake somebody could make, with what the program then says.</summary>
public sealed class BadSiteTests
{
    private static readonly string s_bad = Path.Combine(Repository.Sites, "bad");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(s_bad).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_explained_in_the_expected_words(string name)
    {
        using var site = new ChangedSite(Path.Combine(s_bad, name));
        var diagnostics = new DiagnosticCollector();

        var result = site.Load(diagnostics);

        var lines = diagnostics.ToSorted().Select(diagnostic => $"{diagnostic}\n").ToList();
        Assert.NotEmpty(lines);
        ExpectedFile.AssertEqual(Path.Combine(s_bad, name, "expected.txt"), string.Concat(lines));
        Assert.Equal(diagnostics.HasErrors, result is null);
    }

    [Fact]
    public void Every_code_of_the_catalogue_has_an_example()
    {
        var shown = ExpectedLines().Select(CodeOf).ToHashSet();

        Assert.All(DiagnosticCatalogue.Site, rule => Assert.Contains($"{Severity(rule)} {rule.Code}", shown));
    }

    [Fact]
    public void Every_code_that_is_reported_stands_in_the_catalogue_with_its_severity()
    {
        var known = DiagnosticCatalogue.All.Select(rule => $"{Severity(rule)} {rule.Code}").ToHashSet();

        Assert.All(ExpectedLines(), line => Assert.Contains(CodeOf(line), known));
    }

    [Fact]
    public void No_code_has_two_meanings() =>
        Assert.Equal(DiagnosticCatalogue.All.Length, DiagnosticCatalogue.All.Select(rule => rule.Code).Distinct().Count());

    [Fact]
    public void The_catalogue_is_in_the_order_of_codes() =>
        Assert.Equal(DiagnosticCatalogue.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(rule => rule.Code));

    private static string Severity(DiagnosticRule rule) => rule.Severity is Diagnostics.Severity.Error ? "error" : "warning";

    private static string CodeOf(string line) => line.Split(": ")[1];

    private static IEnumerable<string> ExpectedLines() =>
        Directory.EnumerateFiles(s_bad, "expected.txt", SearchOption.AllDirectories).SelectMany(File.ReadLines);
}
