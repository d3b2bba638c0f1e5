using System.Security.Cryptography;

namespace OpenStatement.Theme;

/// <summary>The styles, scripts and images of the theme, as the build embedded them.</summary>
public static class ThemeAssets
{
    public static ThemeAsset Stylesheet { get; } = Read("site.css", "text/css; charset=utf-8");

    /// <summary>
    /// The script of every page. It learns the address of <see cref="Chart"/> from the attribute
    /// <c>data-chart-script</c> of its own element.
    /// </summary>
    public static ThemeAsset Script { get; } = Read("site.js", "text/javascript; charset=utf-8");

    /// <summary>The interactive charts, loaded only when a reader points at or focuses a chart.</summary>
    public static ThemeAsset Chart { get; } = Read("chart.js", "text/javascript; charset=utf-8");

    /// <summary>
    /// Makes PNG files of charts. Links to their SVG files name it in <c>data-png-script</c>, and only pages with such links
    /// load it.
    /// </summary>
    public static ThemeAsset Picture { get; } = Read("picture.js", "text/javascript; charset=utf-8");

    /// <summary>The search, which only its own page loads. That page's form names the index it looks through.</summary>
    public static ThemeAsset Search { get; } = Read("search.js", "text/javascript; charset=utf-8");

    /// <summary>The styles that only the page of the search has.</summary>
    public static ThemeAsset SearchStylesheet { get; } = Read("search.css", "text/css; charset=utf-8");

    public static ThemeAsset Icon { get; } = Read("favicon.svg", "image/svg+xml");

    public static ImmutableArray<ThemeAsset> All { get; } = [Stylesheet, Script, Chart, Picture, Search, SearchStylesheet, Icon];

    private static ThemeAsset Read(string name, string mediaType)
    {
        byte[] content = Embedded(name);
        string digits = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        string address = $"/assets/{Path.GetFileNameWithoutExtension(name)}.{digits}{Path.GetExtension(name)}";
        return new ThemeAsset(name, address, mediaType, content);
    }

    internal static byte[] Embedded(string name)
    {
        using Stream stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the theme: see theme/build/Assets.targets.");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
