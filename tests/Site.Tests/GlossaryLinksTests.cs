namespace OpenStatement.Site.Tests;

/// <summary>The words of the glossary, from the Markdown of a site to its pages and its feed.</summary>
public sealed class GlossaryLinksTests : IDisposable
{
    private const string Linked = "<a href=\"/glossary/#organised-crime-group-ocg\">";

    private readonly TemporarySite _site = new();

    public GlossaryLinksTests() => _site.Append("input/glossary.md", "\nOrganised crime group (OCG)\n:   People who use a proxy. An OCG is no proxy.\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_first_use_on_a_page_leads_to_the_glossary_and_later_ones_are_plain_words()
    {
        _site.Append("input/statements/2025-12/reduce-burglary.md", "\nTwo **organised crime groups**, and an organised crime group.\n");
        await _site.BuildAsync();
        Assert.Contains($"<p>Two <strong>{Linked}organised crime groups</a></strong>, and an organised crime group.</p>", Page("statements/2025-12/reduce-burglary"), StringComparison.Ordinal);
        Assert.Contains($"<p>Two <strong>{Linked}organised crime groups</a></strong>", Page("priorities/reduce-burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_abbreviation_says_what_it_stands_for_where_it_is_used_first()
    {
        _site.Append("input/statements/2025-12/reduce-burglary.md", "\nTwo organised crime groups. The OCGs and the OCG.\n");
        await _site.BuildAsync();
        Assert.Contains(
            $"Two {Linked}organised crime groups</a>. The {Linked}<abbr title=\"Organised crime group\">OCGs</abbr></a> and the OCG.",
            Page("statements/2025-12/reduce-burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_with_their_abbreviation_need_one_link_only()
    {
        _site.Append("input/pages/about.md", "\nAn organised crime group (OCG), then an OCG.\n");
        await _site.BuildAsync();
        Assert.Contains($"<p>An {Linked}organised crime group (OCG)</a>, then an OCG.</p>", Page("about"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_one_page_the_first_use_is_the_first_that_is_read()
    {
        _site.Append("input/statements/2025-12/statement.md", "\nA proxy.\n");
        foreach (var priority in new[] { "reduce-violence", "reduce-burglary" })
            _site.Append($"input/statements/2025-12/{priority}.md", $"\nA proxy for {priority}, an OCG for {priority}.\n");
        await _site.BuildAsync();
        var print = Page("statements/2025-12/print");
        Assert.Contains("<p>A <a href=\"/glossary/#proxy\">proxy</a>.</p>", print, StringComparison.Ordinal);
        Assert.Contains($"<p>A proxy for reduce-burglary, an {Linked}", print, StringComparison.Ordinal);
        Assert.Contains("A proxy for reduce-violence, an OCG for reduce-violence.", print, StringComparison.Ordinal);
        Assert.Contains("A <a href=\"/glossary/#proxy\">proxy</a> for reduce-violence", Page("statements/2025-12/reduce-violence"), StringComparison.Ordinal);
        Assert.Contains("A proxy.", _site.Read("output/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_leads_to_other_terms_and_not_to_its_own()
    {
        await _site.BuildAsync();
        Assert.Contains("People who use a <a href=\"/glossary/#proxy\">proxy</a>. An OCG is no proxy.", Page("glossary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_somebody_wrote_is_the_first_use()
    {
        _site.Append("input/pages/about.md", "\nA proxy.\n");
        await _site.BuildAsync();
        Assert.Contains("<p>A proxy.</p>", Page("about"), StringComparison.Ordinal);
    }

    private string Page(string address) => _site.Read($"output/{address}/index.html");
}
