namespace OpenStatement.Site.Tests;

public sealed class DraftTests
{
    private const string Secret = "Quokka";
    private const string SecretFigure = "76543";

    [Fact]
    public async Task Nothing_of_a_draft_is_in_any_file_of_a_build()
    {
        using var site = new TemporarySite();
        foreach (var file in new[] { "statement.md", "reduce-burglary.md", "violence-views.md" })
            site.Append($"input/statements/2025-12/{file}", $"\n{Secret}\n");
        Change(site, "input/statements/2025-12/statement.md", "title: Policing", $"title: {Secret}");
        Change(site, "data/2025-12/assessments.csv", "Moderate reduction", Secret);
        Change(site, "data/2025-12/commitments.csv", "Patrol", Secret);
        Change(site, "data/2025-12/observations.csv", ",480,,,,,[p],", $",{SecretFigure},,,,,[p],{Secret}");
        await site.BuildAsync("--date", "2026-02-01");

        foreach (var (file, text) in Unpacked.Texts(site.Output))
        {
            Assert.DoesNotContain("2025-12", file, StringComparison.Ordinal);
            Assert.False(text.Contains(Secret, StringComparison.Ordinal), file);
            Assert.False(text.Contains(SecretFigure, StringComparison.Ordinal) || text.Contains("76,543", StringComparison.Ordinal), file);
            Assert.False(text.Contains("/2025-12/", StringComparison.Ordinal), file);
        }
    }

    [Fact]
    public async Task A_build_says_which_drafts_it_left_out()
    {
        using var site = new TemporarySite();
        var run = await site.RunAsync("build", "--date", "2026-02-01");
        Assert.Contains("1 draft was left out: 2025-12 (to be published on 2 February 2026).", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_draft_is_found_before_its_day()
    {
        using var site = new TemporarySite();
        site.Append("input/statements/2025-12/statement.md", "\nSee [nothing](/nowhere/).\n");
        var run = await site.RunAsync("check", "--date", "2026-02-01");
        Assert.Equal(1, run.Code);
        Assert.Contains("input/statements/2025-12/statement.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("OS2001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_its_day_a_release_is_published()
    {
        using var site = new TemporarySite();
        await site.BuildAsync("--date", "2026-02-02");
        Assert.Contains("statements/2025-12/index.html", Folders.Files(site.Output));
    }

    private static void Change(TemporarySite site, string file, string from, string to)
    {
        Assert.Contains(from, site.Read(file), StringComparison.Ordinal);
        site.Write(file, site.Read(file).Replace(from, to, StringComparison.Ordinal));
    }
}
