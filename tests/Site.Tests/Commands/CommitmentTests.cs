namespace OpenStatement.Site.Tests;

public sealed class CommitmentTests : IDisposable
{
    private const string Columns = "id,kind,priorities,text,explanation,link,part_of,owner,status,note\n";
    private const string Earlier = "data/2025-09/commitments.csv";
    private const string Later = "data/2025-12/commitments.csv";
    private const string Page = "output/commitments/index.html";

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_open_action_that_is_not_in_the_next_release_fails_the_check()
    {
        _site.Write(Earlier, $"{Columns}lights,action,reduce-burglary,Light the streets,,,,force,planned,\n");
        var run = await _site.RunAsync("check");
        Assert.Equal(1, run.Code);
        Assert.Contains($"{Later}: error OS1821", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_draft_says_of_an_action_is_not_in_its_history()
    {
        _site.Write(Earlier, $"{Columns}lights,action,reduce-burglary,Light the streets,,,,force,planned,\n");
        _site.Write(Later, $"{Columns}lights,action,reduce-burglary,Light the streets,,,,force,done,Quokka\n");

        await _site.BuildAsync("--date", "2026-02-01");
        var before = _site.Read(Page);
        Assert.Contains("September 2025", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Quokka", before, StringComparison.Ordinal);
        Assert.DoesNotContain("December 2025", before, StringComparison.Ordinal);

        await _site.BuildAsync("--date", "2026-02-02");
        Assert.Contains("Quokka", _site.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_edition_keeps_the_status_of_its_day_and_leads_to_the_history()
    {
        _site.Write(Earlier, $"{Columns}lights,action,reduce-burglary,Light the streets,,,,force,planned,\n");
        _site.Write(Later, $"{Columns}lights,action,reduce-burglary,Light the streets,,,,force,done,\n");
        await _site.BuildAsync();

        var frozen = _site.Read("output/statements/2025-09/reduce-burglary/index.html");
        Assert.Contains(">Planned<", frozen, StringComparison.Ordinal);
        Assert.DoesNotContain(">Done<", frozen, StringComparison.Ordinal);
        Assert.Contains("href=\"/commitments/#lights\"", frozen, StringComparison.Ordinal);
        Assert.Contains(">Done<", _site.Read("output/statements/2025-12/print/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explanation_link_and_parts_stand_on_every_page_that_shows_an_action()
    {
        _site.Write(Later, $"{Columns}streets,action,reduce-burglary,Safer streets,Two streets at first.,/measures/burglary/,,force,planned,\n"
            + "lights,action,reduce-burglary,Light the streets,,,streets,force,planned,\n");
        await _site.BuildAsync();

        foreach (var page in new[] { Page, "output/priorities/reduce-burglary/index.html", "output/statements/2025-12/reduce-burglary/index.html", "output/statements/2025-12/print/index.html" })
        {
            var text = _site.Read(page);
            Assert.Contains("Two streets at first.", text, StringComparison.Ordinal);
            Assert.Contains("href=\"/measures/burglary/\">Read more", text, StringComparison.Ordinal);
            Assert.True(text.IndexOf("Light the streets", StringComparison.Ordinal) > text.IndexOf("Safer streets", StringComparison.Ordinal), page);
        }
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_reported_in_the_table()
    {
        _site.Write(Later, $"{Columns}lights,action,reduce-burglary,Light the streets,,/measures/burglry/,,force,planned,\n");
        var run = await _site.RunAsync("build");
        Assert.Equal(1, run.Code);
        Assert.Contains($"{Later}(2,6): error OS2001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OS2010", run.Output, StringComparison.Ordinal);
    }
}
