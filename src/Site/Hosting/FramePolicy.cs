namespace OpenStatement.Site;

/// <summary>
/// Which pages others may show within their own: the charts that are made for it, and nothing else. A rule for every path
/// could not be taken back for some, because hosts put headers of the same name together; so each part of the site has a
/// rule of its own.
/// </summary>
internal static class FramePolicy
{
    /// <param name="pages">Every page of the site.</param>
    public static IEnumerable<HeaderRule> Rules(IEnumerable<Address> pages) => pages
        .Select(PatternOf)
        .Where(pattern => !SiteAddresses.Embeds.Path.StartsWith(pattern.TrimEnd('*'), StringComparison.Ordinal) || pattern == SiteAddresses.Home.Path)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .Select(pattern => new HeaderRule(pattern, [KeyValuePair.Create("X-Frame-Options", "DENY")]));

    /// <summary>Everything that starts like the page: <c>/measures/*</c> for <c>/measures/homicide/</c>.</summary>
    private static string PatternOf(Address page)
    {
        var end = page.Path.IndexOf('/', 1);
        return end < 0 ? page.Path : $"{page.Path[..end]}/*";
    }
}
