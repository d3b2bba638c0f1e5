namespace OpenStatement.Site.Tests;

public sealed class DutyTests : IDisposable
{
    private const string Columns = "id,item,requirement,met_by,place,last_done,next_due,clock_event,clock_started,within_days,note\n";

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_is_late_fails_the_check_but_is_published_with_a_warning()
    {
        Write("statement,7A(a),The statement,statement,,,,,,,");

        var check = await _site.RunAsync("check", "--date", "2026-05-05");
        Assert.Equal(1, check.Code);
        Assert.Contains("data/duties.csv(2,1): error OS1842", check.Output, StringComparison.Ordinal);

        var build = await _site.RunAsync("build", "--date", "2026-05-05");
        Assert.Equal(0, build.Code);
        Assert.Contains("data/duties.csv(2,1): warning OS1843", build.Output, StringComparison.Ordinal);
        Assert.Contains(">Late<", _site.Read("output/duty/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-04-19", false)]
    [InlineData("2026-04-20", true)]
    public async Task The_check_warns_of_what_is_due_soon_and_passes(string day, bool warns)
    {
        Write("statement,7A(a),The statement,statement,,,,,,,");
        var check = await _site.RunAsync("check", "--date", day);
        Assert.Equal(0, check.Code);
        Assert.Equal(warns, check.Output.Contains("data/duties.csv(2,1): warning OS1841", StringComparison.Ordinal));
    }

    /// <summary>The statement of September was due again on the day on which that of December is published.</summary>
    [Fact]
    public async Task A_draft_does_not_count_as_done()
    {
        Write("statement,7A(a),The statement,statement,,,,,,,");
        Assert.Contains("OS1841", (await _site.RunAsync("check", "--date", "2026-02-01")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OS1841", (await _site.RunAsync("check", "--date", "2026-02-02")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_on_this_site_that_does_not_exist_is_reported_in_the_table()
    {
        Write("report,7B,The report,publication,/abuot/,2025-11-03,,,,,");
        var run = await _site.RunAsync("build");
        Assert.Equal(1, run.Code);
        Assert.Contains("data/duties.csv(2,5): error OS2001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OS2010", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_day_gives_the_same_page()
    {
        Write("report,7B,The report,publication,/about/,2025-11-03,,,,,");
        await _site.BuildAsync("--date", "2026-03-01");
        var first = _site.Read("output/duty/index.html");
        await _site.BuildAsync("--date", "2026-03-20");
        Assert.Equal(first, _site.Read("output/duty/index.html"));
    }

    private void Write(string row) => _site.Write("data/duties.csv", $"{Columns}{row}\n");
}
