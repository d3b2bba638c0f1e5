using System.Net;
using System.Xml;

namespace OpenStatement.OpenData;

/// <summary>News in the Atom format (RFC 4287).</summary>
internal static class AtomFeed
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
        xml.WriteAttributeString("xml", "lang", null, "en");
        WriteText(xml, "title", feed.Title);
        WriteText(xml, "subtitle", feed.Subtitle);
        WriteText(xml, "id", feed.Id.On(site).AbsoluteUri);
        WriteLink(xml, "self", feed.Address.On(site), "application/atom+xml");
        WriteLink(xml, "alternate", feed.Page.On(site), "text/html");
        WriteText(xml, "updated", Moment(feed.Updated ?? BeforeAnyRelease));
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", feed.Author);
        xml.WriteEndElement();
        WriteText(xml, "rights", $"{feed.Licence.Attribution} {feed.Licence.Name}: {feed.Licence.Url.AbsoluteUri}");
        WriteText(xml, "generator", "OpenStatement");
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
        WriteLink(xml, "alternate", address, "text/html");
        foreach (var file in entry.Files)
            WriteLink(xml, "enclosure", file.Address.On(site), "text/csv", file.Text);
        WriteText(xml, "published", Moment(entry.Published));
        WriteText(xml, "updated", Moment(entry.Updated));
        foreach (var category in entry.Categories)
            WriteCategory(xml, category);
        WriteText(xml, "summary", entry.Summary);
        WriteContent(xml, entry);
        xml.WriteEndElement();
    }

    /// <summary>As HTML in text: what was written as plain words stays plain words.</summary>
    private static void WriteContent(XmlWriter xml, FeedEntry entry)
    {
        if (entry.Content.IsEmpty)
            return;
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        var items = entry.Content.Select(words => $"<li>{WebUtility.HtmlEncode(words)}</li>");
        xml.WriteString(XmlCharacters.Only($"<ul>{string.Concat(items)}</ul>"));
        xml.WriteEndElement();
    }

    private static void WriteCategory(XmlWriter xml, FeedCategory category)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", category.Term);
        xml.WriteAttributeString("label", XmlCharacters.Only(category.Label));
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, XmlCharacters.Only(text));

    private static void WriteLink(XmlWriter xml, string relation, Uri address, string type, string? title = null)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        if (title is not null)
            xml.WriteAttributeString("title", XmlCharacters.Only(title));
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
