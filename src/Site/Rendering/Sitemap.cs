using System.Xml;

namespace OpenStatement.Site;

/// <summary>The list of pages that search engines should know.</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="pages">Facts of all pages; only those that are indexed, and stand for themselves, are listed.</param>
    /// <param name="site">Where the site is published.</param>
    /// <param name="output">Left open.</param>
    public static void Write(IEnumerable<PageFacts> pages, Uri site, Stream output)
    {
        using var xml = XmlWriter.Create(output, XmlFormat.Settings);
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages.Where(page => page.IsListed))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, page.Address.On(site).AbsoluteUri);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
