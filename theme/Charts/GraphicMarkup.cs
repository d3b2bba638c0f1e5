namespace OpenStatement.Theme;

/// <summary>Puts graphics into pages.</summary>
internal static class GraphicMarkup
{
    public static MarkupString ToMarkup(this Graphic graphic) => new(InlineSvg.Write(graphic));
}
