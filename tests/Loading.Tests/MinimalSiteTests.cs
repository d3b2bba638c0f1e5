using OpenStatement.Diagnostics;

namespace OpenStatement.Loading.Tests;

public sealed class MinimalSiteTests
{
    private readonly DiagnosticCollector _diagnostics = new();

    [Fact]
    public void The_minimal_site_has_no_problem_at_all()
    {
        Assert.NotNull(Load());
        Assert.Empty(_diagnostics.ToSorted());
    }

    private CheckedSite? Load() =>
        ContentReader.Read(TestSites.Minimal, _diagnostics) is { } content ? Validation.Check(content, _diagnostics) : null;
}
