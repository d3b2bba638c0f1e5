namespace OpenStatement.Loading.Tests;

/// <summary>Each folder of <c>tests/sites/tolerated</c> is a way of writing files that differs from the minimal site but is no mistake.</summary>
public sealed class ToleratedSiteTests
{
    private static readonly string s_tolerated = Path.Combine(Repository.Sites, "tolerated");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(s_tolerated).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_no_mistake_passes_without_a_word(string name)
    {
        using var site = new ChangedSite(Path.Combine(s_tolerated, name));
        var diagnostics = new DiagnosticCollector();

        var result = site.Load(diagnostics);

        Assert.Empty(diagnostics.ToSorted());
        Assert.NotNull(result);
    }
}
