namespace OpenStatement.Site;

/// <summary>What search engines are told before they read anything.</summary>
public static class Robots
{
    public static string Text(bool isIndexed, Uri site) => isIndexed
        ? $"User-agent: *\nAllow: /\n\nSitemap: {SiteAddresses.Sitemap.On(site).AbsoluteUri}\n"
        : "User-agent: *\nDisallow: /\n";
}
