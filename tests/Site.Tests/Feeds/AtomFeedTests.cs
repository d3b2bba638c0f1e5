using System.Xml.Linq;
using OpenStatement.Presentation;

namespace OpenStatement.Site.Tests;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Entries_have_whole_addresses_and_ids_that_never_change()
    {
        var entry = Assert.Single(Read(new FeedEntry(new Address("/statements/2025-12/"), "Fewer & better", new DateOnly(2026, 2, 2), "Sum\u0001mary 🙂")).Elements(Atom + "entry"));

        Assert.Equal("https://statement.northshire.example/statements/2025-12/", entry.Element(Atom + "id")?.Value);
        Assert.Equal("https://statement.northshire.example/statements/2025-12/", entry.Element(Atom + "link")?.Attribute("href")?.Value);
        Assert.Equal("2026-02-02T00:00:00Z", entry.Element(Atom + "updated")?.Value);
        Assert.Equal("Fewer & better", entry.Element(Atom + "title")?.Value);
        Assert.Equal("Summary 🙂", entry.Element(Atom + "summary")?.Value);
    }

    [Fact]
    public void A_feed_without_entries_is_still_a_feed()
    {
        var feed = Read();
        Assert.Equal("1970-01-01T00:00:00Z", feed.Element(Atom + "updated")?.Value);
        Assert.Equal("https://statement.northshire.example/", feed.Element(Atom + "id")?.Value);
    }

    private static XElement Read(params FeedEntry[] entries)
    {
        using var output = new MemoryStream();
        AtomFeed.Write(new Feed(SiteAddresses.Feed, SiteAddresses.Home, "News", "Office", entries.Length == 0 ? null : entries[0].Published, [.. entries]), Examples.Url, output);
        output.Position = 0;
        Assert.NotEqual(0xEF, output.GetBuffer()[0]);
        return XElement.Load(output);
    }
}
