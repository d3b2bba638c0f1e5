namespace OpenStatement.Site.Tests;

public sealed class SiteAuditTests
{
    private const string Sound = "<title>A</title><meta name=\"description\" content=\"B\"><h1 id=\"top-heading\">1</h1>";
    private static readonly ReleaseId Draft = new(2026, 3);

    [Fact]
    public void Links_to_pages_files_ids_and_redirects_are_sound() =>
        Assert.Empty(Check($"{Sound}<a href=\"/\"><a href=\"/about/#top-heading\"><a href=\"#top\"><a href=\"/feed.xml\"><a href=\"/latest\"><a href=\"../\">", []));

    [Theory]
    [InlineData("/nowhere/", "OS2010")]
    [InlineData("/about", "OS2010")]
    [InlineData("/about/#nowhere", "OS2011")]
    [InlineData("javascript:alert(1)", "OS2010")]
    public void A_link_of_a_page_that_leads_nowhere_is_reported_at_the_page(string link, string code)
    {
        var diagnostic = Assert.Single(Check($"{Sound}<a href=\"{link}\">", []));
        Assert.Equal((code, "/about/"), (diagnostic.Code, diagnostic.Location.Path));
    }

    [Theory]
    [InlineData("/abuot/", "OS2001", "Did you mean '/about/'?")]
    [InlineData("/about", "OS2001", "Did you mean '/about/'?")]
    [InlineData("/about/#top-headin", "OS2002", "Did you mean '#top-heading'?")]
    [InlineData("/statements/2026-03/", "OS2005", "Leave the link out until the statement's day of publication.")]
    public void A_link_in_the_content_is_reported_once_at_its_place_with_what_was_meant(string link, string code, string mend)
    {
        var diagnostic = Assert.Single(Check($"{Sound}<a href=\"{link}\">", [Link(link, null)]));
        Assert.Equal((code, "input/pages/about.md", 7, 3), (diagnostic.Code, diagnostic.Location.Path, diagnostic.Location.Line, diagnostic.Location.Column));
        Assert.Equal(mend, diagnostic.Fix);
    }

    [Fact]
    public void A_link_in_a_draft_is_not_judged() => Assert.Empty(Check(Sound, [Link("/statements/2026-03/", Draft)]));

    [Theory]
    [InlineData("<a href=\"/statements/2026-03/homicide/\">")]
    [InlineData("<a href=\"/data/2026-03/homicide.csv\">")]
    public void A_page_that_names_a_draft_is_reported(string html) => Assert.Contains(Check(Sound + html, []), diagnostic => diagnostic.Code == "OS2020");

    [Fact]
    public void A_file_of_a_draft_is_reported() =>
        Assert.Equal("OS2020", Assert.Single(Check(Sound, [], "data/2026-03/homicide.csv")).Code);

    private static ContentLink Link(string target, ReleaseId? release) => new(new Located<string>(target, new SourceLocation("input/pages/about.md", 7, 3)), release);

    private static ImmutableArray<Diagnostic> Check(string about, ImmutableArray<ContentLink> links, params string[] files)
    {
        var problems = new DiagnosticCollector();
        var pages = ImmutableArray.Create(Examples.Facts(Sound, "/"), Examples.Facts(about));
        string[] all = ["index.html", "about/index.html", "feed.xml", .. files];
        SiteAudit.Check(new RenderedSite(pages, all.ToFrozenSet(), [new Redirect("/latest", "/about/", 302)]), links, [Draft], problems);
        return problems.ToSorted();
    }
}
