namespace OpenStatement.Site.Tests;

/// <summary>
/// What nearly every page of a site has alike: the ends of its head, the header and the footer. It is that of the page about the
/// site, which is kept whole; in another page each part that is the same to the last character gives way to a comment that names it.
/// A part that differs stays, so that no two pages are shortened to the same text.
/// </summary>
internal sealed partial class PageFrame
{
    /// <summary>The page that has the frame in full.</summary>
    public const string Page = "about/index.html";

    private readonly FrozenDictionary<string, string> _parts;

    private PageFrame(FrozenDictionary<string, string> parts)
    {
        _parts = parts;
    }

    public static PageFrame Of(string page) => new(Parts().Matches(page).ToFrozenDictionary(NameOf, part => part.Value));

    /// <summary>The text of any file but that of a page with the frame comes back as it is.</summary>
    public string Shorten(string file, string text) => file == Page || Path.GetExtension(file) != ".html"
        ? text
        : Parts().Replace(text, Shorten);

    private string Shorten(Match part) =>
        _parts.GetValueOrDefault(NameOf(part)) == part.Value ? $"<!-- {NameOf(part)} as in {Page} -->" : part.Value;

    private static string NameOf(Match part) => part.Groups.Values.Skip(1).Single(group => group.Success) switch
    {
        { Name: "link" } group => $"link to {group.Value}",
        var group => group.Name,
    };

    [GeneratedRegex("""
        (?<start>^<!DOCTYPE.*?<meta[ ]charset[^>]*>)
        |(?<viewport><meta[ ]name="viewport"[^>]*>)
        |(?<colours><meta[ ]name="color-scheme"[^>]*>\s*<meta[ ]name="theme-color"[^>]*>)
        |(?<site><meta[ ]property="og:site_name".*?<meta[ ]property="og:type"[^>]*>)
        |(?<card><meta[ ]property="og:image"[ ].*?<meta[ ]name="twitter:card"[^>]*>)
        |(?<icon><link[ ]rel="icon".*?href="/feed.xml"[^>]*>)
        |(?<assets><link[ ]rel="stylesheet"[ ]href="/assets/site.*?</script>)
        |(?<header></head>.*?<ul[ ]class="os-navigation__list">)
        |<li[ ]class="os-navigation__item[ ]"><a[ ]href="(?<link>[^"]*)">[^<]*</a></li>
        |(?<footer></main></div>\s*<footer.*$)
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
