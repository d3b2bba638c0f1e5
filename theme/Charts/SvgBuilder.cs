using System.Net;

namespace OpenStatement.Theme;

/// <summary>
/// Writes SVG. A Razor template cannot: there <c>text</c> is a word of the template language.
/// </summary>
internal sealed class SvgBuilder
{
    private readonly StringBuilder _svg = new();

    /// <summary>To a tenth, finer than which nothing can be seen.</summary>
    public static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>To a hundredth, for how strong a shade is.</summary>
    public static string Fraction(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(decimal value) => $"{Number(value)}%";

    public SvgBuilder Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(element, attributes, ">");

    public SvgBuilder Element(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(element, attributes, "/>");

    public SvgBuilder Text(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(element, attributes, ">");
        _svg.Append(WebUtility.HtmlEncode(text));
        return Close(element);
    }

    public SvgBuilder Close(string element)
    {
        _svg.Append("</").Append(element).Append('>');
        return this;
    }

    public MarkupString ToMarkup() => new(_svg.ToString());

    private SvgBuilder Tag(string element, ReadOnlySpan<(string Name, string Value)> attributes, string end)
    {
        _svg.Append('<').Append(element);
        foreach (var (name, value) in attributes)
            _svg.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        _svg.Append(end);
        return this;
    }
}
