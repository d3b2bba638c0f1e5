using System.Globalization;
using System.Xml;
using OpenStatement.Presentation;

namespace OpenStatement.Site;

/// <summary>The site's news in the Atom format (RFC 4287).</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A feed must carry a day even before anything is published.</summary>
    private static readonly DateOnly BeforeAnyRelease = new(1970, 1, 1);

    /// <param name="feed">What to tell.</param>
    /// <param name="site">Where the site is published; ids and links start with it.</param>
    /// <param name="output">Left open.</param>
    public static void Write(Feed feed, Uri site, Stream output)
    {
        using var xml = XmlWriter.Create(output, XmlFormat.Settings);
        xml.WriteStartElement("feed", Namespace);
        WriteText(xml, "title", feed.Title);
        WriteText(xml, "id", feed.Page.On(site).AbsoluteUri);
        WriteLink(xml, "self", feed.Address.On(site));
        WriteLink(xml, "alternate", feed.Page.On(site));
        WriteText(xml, "updated", Moment(feed.Updated ?? BeforeAnyRelease));
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", feed.Author);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            WriteEntry(xml, entry, site);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry, Uri site)
    {
        var address = entry.Address.On(site);
        xml.WriteStartElement("entry", Namespace);
        WriteText(xml, "title", entry.Title);
        // Addresses never change once published, so an entry's address is also its id for ever.
        WriteText(xml, "id", address.AbsoluteUri);
        WriteLink(xml, "alternate", address);
        WriteText(xml, "published", Moment(entry.Published));
        WriteText(xml, "updated", Moment(entry.Published));
        WriteText(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlFormat.Clean(text));

    private static void WriteLink(XmlWriter xml, string relation, Uri address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
