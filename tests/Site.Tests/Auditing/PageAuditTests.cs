namespace OpenStatement.Site.Tests;

public sealed class PageAuditTests
{
    private const string Head = "<title>A</title><meta name=\"description\" content=\"B\">";

    [Theory]
    [InlineData("<h1 id=\"a\">1</h1><h2>2</h2><h3>3</h3><h2>4</h2><p aria-labelledby=\"a\">", "")]
    [InlineData("<h1>1</h1><h3>2</h3>", "OS2014")]
    [InlineData("<h2>1</h2>", "OS2013")]
    [InlineData("<h1>1</h1><h1>2</h1>", "OS2013")]
    [InlineData("<h1 id=\"a\">1</h1><p id=\"a\">", "OS2012")]
    [InlineData("<h1>1</h1><p aria-labelledby=\"b\">", "OS2019")]
    [InlineData("<h1>1</h1><table></table>", "OS2015")]
    [InlineData("<h1>1</h1><img src=\"/x\">", "OS2018")]
    public void Each_rule_has_its_code(string html, string codes) => Assert.Equal(codes, Codes(Head + html));

    [Fact]
    public void A_page_without_title_and_description_is_told_of_both() => Assert.Equal("OS2016 OS2017", Codes("<h1>1</h1>"));

    [Fact]
    public void The_same_fault_on_many_pages_is_reported_once()
    {
        var faults = "abc".Select(letter => $"/{letter}/").SelectMany(path => PageAudit.Check(Examples.Facts($"{Head}<h2>1</h2>", path)));

        var diagnostic = Assert.Single(FaultReport.Of(faults));
        Assert.Equal("/a/", diagnostic.Location.Path);
        Assert.Equal("The page has 0 first-level headings. The same is on 2 other pages.", diagnostic.Found);
    }

    private static string Codes(string html) => string.Join(' ', PageAudit.Check(Examples.Facts(html)).Select(fault => fault.Rule.Code));
}
