using System.Xml.Linq;

namespace OpenStatement.Site.Tests;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly FeedEntry Entry = new()
    {
        Address = new Address("/statements/2025-12/"),
        Title = "Fewer & better",
        Published = new DateOnly(2026, 2, 2),
        Updated = new DateOnly(2026, 2, 5),
        Summary = "Sum\u0001mary 🙂",
    };

    public static TheoryData<string> Texts => HostileTexts.All;

    [Fact]
    public void Entries_have_whole_addresses_and_ids_that_never_change()
    {
        var entry = EntryIn(Entry);

        Assert.Equal("https://statement.northshire.example/statements/2025-12/", entry.Element(Atom + "id")?.Value);
        Assert.Equal("https://statement.northshire.example/statements/2025-12/", entry.Element(Atom + "link")?.Attribute("href")?.Value);
        Assert.Equal("2026-02-02T00:00:00Z", entry.Element(Atom + "published")?.Value);
        Assert.Equal("2026-02-05T00:00:00Z", entry.Element(Atom + "updated")?.Value);
        Assert.Equal("Fewer & better", entry.Element(Atom + "title")?.Value);
        Assert.Equal("Summary 🙂", entry.Element(Atom + "summary")?.Value);
        Assert.Null(entry.Element(Atom + "content"));
    }

    [Fact]
    public void A_feed_says_where_it_stands_whose_it_is_and_on_what_terms()
    {
        var feed = Read(Entry);
        Assert.Equal(
            [("self", "application/atom+xml", "https://statement.northshire.example/feed.xml"), ("alternate", "text/html", "https://statement.northshire.example/")],
            feed.Elements(Atom + "link").Select(link => (link.Attribute("rel")!.Value, link.Attribute("type")!.Value, link.Attribute("href")!.Value)));
        Assert.Equal("Office", feed.Element(Atom + "author")?.Element(Atom + "name")?.Value);
        Assert.Equal("Source: somebody. Licence: https://licence.example/", feed.Element(Atom + "rights")?.Value);
        Assert.Equal("OpenStatement", feed.Element(Atom + "generator")?.Value);
        Assert.Equal("2026-02-05T00:00:00Z", feed.Element(Atom + "updated")?.Value);
        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")?.Value);
    }

    [Fact]
    public void An_entry_brings_its_files_and_what_it_is_about()
    {
        var entry = EntryIn(Entry with
        {
            Files = [new Link("Burglary", new Address("/data/2025-12/burglary.csv"))],
            Categories = [new FeedCategory("revised", "Changed figures")],
        });
        var enclosure = entry.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "enclosure");
        Assert.Equal(("text/csv", "https://statement.northshire.example/data/2025-12/burglary.csv"), (enclosure.Attribute("type")!.Value, enclosure.Attribute("href")!.Value));
        Assert.Equal(("revised", "Changed figures"), (entry.Element(Atom + "category")!.Attribute("term")!.Value, entry.Element(Atom + "category")!.Attribute("label")!.Value));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData(HostileTexts.Controls)]
    public void Any_text_leaves_the_feed_well_formed_and_stays_text(string text)
    {
        var entry = EntryIn(Entry with { Title = text, Summary = text, Content = [text], Categories = [new FeedCategory("measure-x", text)] });
        var expected = text == HostileTexts.Controls ? "abcdefgh" : text.ReplaceLineEndings("\n");
        // U+2028 and U+2029 are line ends to .NET, but not to XML.
        expected = text.Contains('\u2028', StringComparison.Ordinal) ? text : expected;
        Assert.Equal(expected, entry.Element(Atom + "title")?.Value);
        Assert.Equal(expected, entry.Element(Atom + "summary")?.Value);

        var item = Assert.Single(new HtmlParser().ParseDocument(entry.Element(Atom + "content")!.Value).QuerySelectorAll("li"));
        Assert.Equal(expected, item.TextContent);
        Assert.Empty(item.Children);
    }

    [Fact]
    public void A_feed_without_entries_is_still_a_feed()
    {
        var feed = Read();
        Assert.Equal("1970-01-01T00:00:00Z", feed.Element(Atom + "updated")?.Value);
        Assert.Equal("https://statement.northshire.example/", feed.Element(Atom + "id")?.Value);
    }

    private static XElement EntryIn(FeedEntry entry) => Assert.Single(Read(entry).Elements(Atom + "entry"));

    private static XElement Read(params FeedEntry[] entries)
    {
        using var output = new MemoryStream();
        AtomFeed.Write(
            new Feed
            {
                Address = SiteAddresses.Feed,
                Page = SiteAddresses.Home,
                Id = SiteAddresses.Home,
                Title = "News",
                Subtitle = "What is new.",
                Author = "Office",
                Licence = new Licence("Licence", new Uri("https://licence.example"), "Source: somebody."),
                Entries = [.. entries],
            },
            Examples.Url,
            output);
        output.Position = 0;
        Assert.NotEqual(0xEF, output.GetBuffer()[0]);
        return XElement.Load(output, LoadOptions.PreserveWhitespace);
    }
}
