namespace OpenStatement.Theme;

/// <summary>Fits the headings inside a passage to the place where the passage is shown.</summary>
internal static partial class HeadingLevels
{
    /// <summary>The same HTML with every heading so many levels further down, never below the sixth.</summary>
    /// <param name="html">Made by our own Markdown renderer, so that a heading's tag can only be a heading.</param>
    /// <param name="by">0 or more.</param>
    public static string Lower(string html, int by) => by == 0
        ? html
        : HeadingTag().Replace(html, tag => $"<{tag.Groups[1].Value}h{Math.Min(6, tag.Groups[2].ValueSpan[0] - '0' + by)}");

    [GeneratedRegex("<(/?)h([1-6])(?=[ >])")]
    private static partial Regex HeadingTag();
}
