namespace OpenStatement.Site.Tests;

/// <summary>Figures quoted by name, from the Markdown of a site to its pages and its feed.</summary>
public sealed class QuotedFiguresTests : IDisposable
{
    private const string Commentary = "input/statements/2025-12/reduce-burglary.md";

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_figure_is_filled_in_with_its_markers_and_leads_to_its_measure()
    {
        _site.Append(Commentary, "\nThere were **{burglary latest}** in the {burglary latest-period}.\n");
        await _site.BuildAsync();
        Assert.Contains(
            "<p>There were <strong><a href=\"/measures/burglary/\">480 [p]</a></strong> in the quarter ending December 2025.</p>",
            Page("statements/2025-12/reduce-burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_lists_headings_and_links_a_figure_is_filled_in_as_well()
    {
        _site.Append(Commentary, "\n### Up to {burglary latest}\n\n- {violence-solved latest}\n- [all {burglary latest} of them](/measures/burglary/)\n");
        await _site.BuildAsync();
        var page = Page("statements/2025-12/reduce-burglary");
        Assert.Contains(">Up to <a href=\"/measures/burglary/\">480 [p]</a></h", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/measures/violence-solved/\">22.0%</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/measures/burglary/\">all 480 [p] of them</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_statement_quotes_its_own_figures()
    {
        foreach (var release in new[] { "2025-09", "2025-12" })
            _site.Append($"input/statements/{release}/statement.md", "\nQuoted: {burglary latest}.\n");
        await _site.BuildAsync();
        Assert.Contains("Quoted: <a href=\"/measures/burglary/\">490 [p]</a>.", Page("statements/2025-09"), StringComparison.Ordinal);
        Assert.Contains("Quoted: <a href=\"/measures/burglary/\">480 [p]</a>.", Page("statements/2025-12"), StringComparison.Ordinal);
        Assert.Contains("Quoted: 480 [p].", _site.Read("output/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_and_the_glossary_quote_the_latest_release_that_is_published()
    {
        _site.Append("input/pages/about.md", "\nQuoted: {burglary latest}.\n");
        _site.Append("input/glossary.md", "\nBreak-in\n:   Quoted: {burglary latest}.\n");
        await _site.BuildAsync("--date", "2026-02-01");
        foreach (var page in new[] { "about", "glossary" })
            Assert.Contains("Quoted: <a href=\"/measures/burglary/\">490 [p]</a>.", Page(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_release_a_page_shows_that_there_is_no_figure()
    {
        _site.Append("input/pages/about.md", "\nQuoted: {burglary latest}.\n");
        await _site.BuildAsync("--date", "2025-01-01");
        Assert.Contains("Quoted: <a href=\"/measures/burglary/\">[x]</a>.", Page("about"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_a_draft_lacks_is_found_before_its_day()
    {
        _site.Append(Commentary, "\n{burglary baseline}\n");
        var run = await _site.RunAsync("build", "--date", "2026-02-01");
        Assert.Equal(1, run.Code);
        Assert.Contains("OS1514", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withheld_figure_is_shown_as_withheld()
    {
        _site.Write("data/2025-12/observations.csv", _site.Read("data/2025-12/observations.csv")
            .Replace("northshire,2025-04-01,2025-06-30,500,,,,,,", "northshire,2025-04-01,2025-06-30,,,,,,[c],", StringComparison.Ordinal)
            .Replace("northshire,2025-07-01,2025-09-30,492,,,,,[r],", "northshire,2025-07-01,2025-09-30,,,,,,[c],", StringComparison.Ordinal));
        _site.Append(Commentary, "\nOver the year: {burglary latest-12-months}.\n");
        await _site.BuildAsync();
        Assert.Contains("Over the year: <a href=\"/measures/burglary/\">[c]</a>.", Page("statements/2025-12/reduce-burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Braces_behind_a_backslash_and_those_in_code_stay_as_they_are()
    {
        _site.Append(Commentary, "\n\\{ } \\{a: 1} \\{burglary latest} `{burglary latest}`\n");
        await _site.BuildAsync();
        Assert.Contains(
            "<p>{ } {a: 1} {burglary latest} <code>{burglary latest}</code></p>",
            Page("statements/2025-12/reduce-burglary"), StringComparison.Ordinal);
    }

    private string Page(string address) => _site.Read($"output/{address}/index.html");
}
