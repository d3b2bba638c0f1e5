namespace OpenStatement.Site;

/// <summary>Where a link within the site leads.</summary>
/// <param name="Path">From the root of the site, without query; such as <c>/measures/</c>.</param>
/// <param name="Fragment">The id within the page, without <c>#</c>; empty for the page as a whole.</param>
public readonly record struct LinkTarget(string Path, string Fragment)
{
    /// <summary>A base for relative links; nothing of it is ever seen.</summary>
    private static readonly Uri AnySite = new("http://site.invalid");

    private static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#");

    /// <summary>
    /// Whether a link leaves the site in one of the ways a statement may use. Any other scheme, such as one that runs
    /// a script, counts as a link within the site, where it leads to nothing.
    /// </summary>
    public static bool LeadsElsewhere(string link)
    {
        if (link.StartsWith("//", StringComparison.Ordinal))
            return true;
        var end = link.AsSpan().IndexOfAny(EndOfScheme);
        return end > 0 && link[end] == ':' && link.AsSpan(0, end) is "http" or "https" or "mailto" or "tel" or "webcal";
    }

    /// <summary>Reads a link that stands on a page, be it from the root, relative to the page or within it.</summary>
    public static LinkTarget Of(string link, Address page)
    {
        var (beforeFragment, fragment) = Split(link, '#');
        var (path, _) = Split(beforeFragment, '?');
        if (path.Length == 0)
            path = page.Path;
        else if (path[0] != '/')
            path = Uri.TryCreate(new Uri(AnySite, page.Path), path, out var whole) && whole.Host == AnySite.Host ? whole.AbsolutePath : path;
        return new LinkTarget(Unescape(path), Unescape(fragment));
    }

    private static (string Before, string After) Split(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, "");

    private static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
