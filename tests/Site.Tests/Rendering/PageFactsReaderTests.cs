namespace OpenStatement.Site.Tests;

public sealed class PageFactsReaderTests
{
    [Fact]
    public void Whole_addresses_of_the_site_itself_are_links_within_it() =>
        Assert.Equal(
            ["/", "/data/", "/a"],
            Examples.Facts("<a href=\"https://statement.northshire.example\"><a href=\"https://statement.northshire.example/data/\"><a href=\"/a\"><a href=\"/a\"><a href=\"https://statement.northshire.example.net/\">").Links);

    [Fact]
    public void Links_that_run_scripts_count_as_links_within_the_site() =>
        Assert.Equal(["javascript:alert(1)"], Examples.Facts("<a href=\"javascript:alert(1)\"><a href=\"mailto:a@b.example\"><a href=\"//cdn.example/x\">").Links);

    [Fact]
    public void Character_references_in_values_are_resolved() => Assert.Equal(["/a?b=1&c=é"], Examples.Facts("<a href=\"/a?b=1&amp;c=&#xE9;\">").Links);

    [Fact]
    public void Every_id_that_a_label_names_is_a_reference() =>
        Assert.Equal(["a", "b", "c"], Examples.Facts("<label for=\"a\"><svg aria-labelledby=\"b  c\"></svg><p aria-describedby=\"a\">").References);

    [Theory]
    [InlineData("<table><caption>C</caption></table>", 0)]
    [InlineData("<table><tr></tr></table><table><caption>C</caption></table>", 1)]
    public void Tables_without_a_caption_are_counted(string html, int expected) => Assert.Equal(expected, Examples.Facts(html).TablesWithoutCaption);

    [Theory]
    [InlineData("<img src=\"a\" alt=\"\">", 0)]
    [InlineData("<img src=\"a\">", 1)]
    [InlineData("<svg><title>T</title></svg>", 0)]
    [InlineData("<svg aria-hidden=\"true\"><svg></svg></svg>", 0)]
    [InlineData("<svg role=\"img\"><path></path></svg>", 1)]
    public void Images_and_drawings_without_a_name_are_counted(string html, int expected) => Assert.Equal(expected, Examples.Facts(html).ImagesWithoutName);

    [Theory]
    [InlineData("<title>A</title><meta name=\"description\" content=\"B\">", true, true)]
    [InlineData("<title> </title><meta name=\"description\" content=\" \">", false, false)]
    [InlineData("<svg><title>A</title></svg><meta name=\"robots\" content=\"B\">", false, false)]
    public void Title_and_description_must_say_something(string html, bool hasTitle, bool hasDescription)
    {
        var facts = Examples.Facts(html);
        Assert.Equal((hasTitle, hasDescription), (facts.HasTitle, facts.HasDescription));
    }
}
