namespace OpenStatement.Site.Tests;

public sealed class HtmlScannerTests
{
    [Theory]
    [InlineData("<p>a</p>", "p /p")]
    [InlineData("<!DOCTYPE html><!-- <p> --><br><img src=a alt=''/>", "br img src=a alt=")]
    [InlineData("<a title='a > b' href=\"/x?a=1&amp;b=2\" >", "a title=a > b href=/x?a=1&amp;b=2")]
    [InlineData("<script type=\"module\">if (a < b) '<p>'</script><p>", "script type=module /script p")]
    [InlineData("<style>a>b{}</style><input disabled>1 < 2", "style /style input disabled=")]
    [InlineData("<p title=\"id=x\"", "p title=id=x")]
    [InlineData("text only", "")]
    [InlineData("<", "")]
    [InlineData("<a href=\"never closed", "a href=never closed")]
    public void Tags_and_attributes_are_read(string html, string expected) => Assert.Equal(expected, Describe(html));

    [Fact]
    public void Words_within_a_value_are_not_taken_for_an_attribute()
    {
        var scanner = new HtmlScanner("<p title=\" id=1 \" class=x id='2'>"u8);

        Assert.True(scanner.ReadTag() && scanner.TryGetAttribute("id"u8, out var id) && id.SequenceEqual("2"u8));
        Assert.False(scanner.TryGetAttribute("itle"u8, out _));
    }

    [Fact]
    public async Task It_sees_in_real_pages_what_a_standard_parser_sees()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        foreach (var file in Folders.Files(site.Output).Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = await File.ReadAllTextAsync(Path.Combine(site.Output, file), TestContext.Current.CancellationToken);
            var document = new HtmlParser().ParseDocument(html);
            var facts = Examples.Facts(html);

            Assert.Equal(document.QuerySelectorAll("[id]").Select(element => element.Id), facts.Ids);
            Assert.Equal(
                document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => (byte)(heading.LocalName[1] - '0')), facts.HeadingLevels);
            var links = document.QuerySelectorAll("[href],[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
            var own = links.Select(link => link.Replace(Examples.Url.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal));
            Assert.Equal(own.Where(link => !LinkTarget.LeadsElsewhere(link)).Distinct(), facts.Links);
        }
    }

    private static string Describe(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var scanner = new HtmlScanner(bytes);
        var words = new List<string>();
        while (scanner.ReadTag())
        {
            words.Add((scanner.IsEnd ? "/" : "") + Encoding.UTF8.GetString(scanner.Name));
            foreach (var name in new[] { "type", "title", "src", "href", "alt", "disabled" })
            {
                if (scanner.TryGetAttribute(Encoding.UTF8.GetBytes(name), out var value))
                    words.Add($"{name}={Encoding.UTF8.GetString(value)}");
            }
        }

        return string.Join(' ', words);
    }
}
