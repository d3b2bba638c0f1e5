using System.Xml.Linq;

namespace OpenStatement.Theme;

/// <summary>
/// Turns a drawing of a page into the shapes of a picture: where the page gives it its width and the style sheet its
/// colours, both are fixed here. So charts are drawn in one place only, and look the same wherever they are shown.
/// </summary>
internal static class DrawingReader
{
    /// <summary>Of words in charts, in pixels; see <see cref="TextSize"/>.</summary>
    private const double WordSize = 14;

    /// <param name="drawing">What one of the drawing classes made.</param>
    /// <param name="frame">Where it is to stand, and how wide it is to be.</param>
    public static IEnumerable<Shape> Read(string drawing, DrawingFrame frame) =>
        XElement.Parse(XmlCharacters.Only(drawing)).Elements().SelectMany(element => ShapesOf(element, frame));

    private static IEnumerable<Shape> ShapesOf(XElement element, DrawingFrame frame) => element.Name.LocalName switch
    {
        "svg" => element.Elements().SelectMany(inner => ShapesOf(inner, frame.Within(element))),
        "title" or "desc" => [],
        _ => [ShapeOf(element, frame, PictureStyles.Of((string?)element.Attribute("class") ?? ""))],
    };

    private static Shape ShapeOf(XElement element, DrawingFrame frame, Paint paint) => element.Name.LocalName switch
    {
        "line" => new PathShape([Line(element, frame)], paint),
        "rect" => new RectangleShape(
            frame.AcrossOf(element, "x"), frame.DownOf(element, "y"), frame.LengthOf(element, "width"), frame.LengthOf(element, "height") / frame.Across, paint),
        "circle" => new CircleShape(frame.AcrossOf(element, "cx"), frame.DownOf(element, "cy"), DrawingFrame.Number((string)element.Attribute("r")!), paint),
        "path" => new PathShape(PathReader.Read((string)element.Attribute("d")!, frame), paint),
        "text" => new TextShape(
            element.Value, frame.AcrossOf(element, "x"), frame.DownOf(element, "y"), WordSize, AnchorOf(element), paint),
        var name => throw new InvalidOperationException($"Pictures cannot have <{name}>: teach {nameof(DrawingReader)} to read it."),
    };

    private static PathPart Line(XElement element, DrawingFrame frame) => new(
        [
            new(frame.AcrossOf(element, "x1"), frame.DownOf(element, "y1")),
            new(frame.AcrossOf(element, "x2"), frame.DownOf(element, "y2")),
        ],
        IsClosed: false);

    private static TextAnchor AnchorOf(XElement element) => (string?)element.Attribute("text-anchor") switch
    {
        "end" => TextAnchor.End,
        "middle" => TextAnchor.Middle,
        _ => TextAnchor.Start,
    };
}
