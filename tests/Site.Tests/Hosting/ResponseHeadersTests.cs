namespace OpenStatement.Site.Tests;

public sealed class ResponseHeadersTests
{
    private static readonly Address[] s_pages =
    [
        SiteAddresses.Home, SiteAddresses.NotFound, SiteAddresses.Measures, SiteAddresses.Measure(Examples.Burglary), SiteAddresses.Data,
        SiteAddresses.Embed(Examples.Burglary),
    ];

    [Fact]
    public void No_page_may_run_or_style_anything_that_is_not_a_file_of_the_site()
    {
        var policy = Headers("/", isIndexed: true)["Content-Security-Policy"];

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self';", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/404.html", true)]
    [InlineData("/measures/", true)]
    [InlineData("/measures/burglary/", true)]
    [InlineData("/embed/burglary/", false)]
    public void Nothing_but_charts_that_are_made_for_it_may_be_shown_within_the_pages_of_others(string path, bool isRefused) =>
        Assert.Equal(isRefused, Headers(path, isIndexed: true).GetValueOrDefault("X-Frame-Options") == "DENY");

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/site.css")]
    [InlineData("/feed.xml")]
    [InlineData("/measures/burglary/feed.xml")]
    [InlineData("/priorities/reduce-burglary/feed.xml")]
    [InlineData("/calendar.ics")]
    [InlineData("/data/latest/burglary.csv")]
    [InlineData("/data/latest/burglary.json")]
    [InlineData("/api/")]
    [InlineData("/api/v1/index.json")]
    public void No_header_is_given_twice_because_hosts_would_join_the_two(string path)
    {
        var names = ResponseHeaders.Table(isIndexed: false, s_pages).Where(rule => rule.Fits(path)).SelectMany(rule => rule.Headers).Select(header => header.Key).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void Scripts_of_other_sites_may_read_the_api()
    {
        var headers = Headers("/api/v1/measures/burglary.json", isIndexed: true);
        Assert.Equal("*", headers["Access-Control-Allow-Origin"]);
        Assert.Equal("application/json; charset=utf-8", headers["Content-Type"]);
        Assert.DoesNotContain("Access-Control-Allow-Origin", Headers("/api/", isIndexed: true).Keys);
    }

    [Theory]
    [InlineData("/assets/*", "/assets/a.css", true)]
    [InlineData("/data/*.csv", "/data/latest/a.csv", true)]
    [InlineData("/data/*.csv", "/data/latest/a.json", false)]
    [InlineData("/data/*.csv", "/data/.cs", false)]
    [InlineData("/feed.xml", "/feed.xml", true)]
    [InlineData("/feed.xml", "/feed.xml2", false)]
    public void A_star_stands_for_anything(string pattern, string path, bool fits) => Assert.Equal(fits, new HeaderRule(pattern, []).Fits(path));

    [Fact]
    public void A_trial_asks_not_to_be_indexed()
    {
        Assert.Equal("noindex", Headers("/", isIndexed: false)["X-Robots-Tag"]);
        Assert.DoesNotContain("X-Robots-Tag", Headers("/", isIndexed: true).Keys);
    }

    [Fact]
    public void A_file_of_headers_that_somebody_else_wrote_is_told_apart()
    {
        Assert.True(ResponseHeaders.IsOurs(ResponseHeaders.File(ResponseHeaders.Table(isIndexed: true, s_pages))));
        Assert.False(ResponseHeaders.IsOurs("/*\n  X-Frame-Options: DENY\n"));
    }

    private static Dictionary<string, string> Headers(string path, bool isIndexed) =>
        ResponseHeaders.Table(isIndexed, s_pages).Where(rule => rule.Fits(path)).SelectMany(rule => rule.Headers).ToDictionary();
}
