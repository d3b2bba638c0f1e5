using System.Net;

namespace OpenStatement.Drawing;

/// <summary>Writes elements of SVG, with words and attributes escaped as in a page. Attributes that are null are left out.</summary>
internal sealed class SvgBuilder
{
    private readonly StringBuilder _svg = new();

    /// <summary>To a tenth, finer than which nothing can be seen.</summary>
    public static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static string? Number(decimal? value) => value is { } known ? Number(known) : null;

    /// <summary>To a hundredth, for how strong a shade is.</summary>
    public static string? Fraction(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);

    public static string? Length(Length? value) =>
        value is { } known ? $"{Number(known.Value)}{(known.IsPercent ? "%" : "")}" : null;

    public static string Box(GraphicBox box) =>
        $"{Number(box.Left)} {Number(box.Top)} {Number(box.Width)} {Number(box.Height)}";

    public SvgBuilder Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(element, attributes, ">");

    public SvgBuilder Element(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Tag(element, attributes, "/>");

    public SvgBuilder Text(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
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

    public override string ToString() => _svg.ToString();

    private SvgBuilder Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes, string end)
    {
        _svg.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                _svg.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }

        _svg.Append(end);
        return this;
    }
}
