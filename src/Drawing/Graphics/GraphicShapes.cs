namespace OpenStatement.Drawing;

/// <summary>
/// Lays a graphic out as shapes of a picture: where a page gives it its width and a style sheet its looks, both are fixed here.
/// </summary>
/// <param name="frame">Where its origin stands in the picture, and how wide it is to be.</param>
/// <param name="paintOf">What a style sheet would say of the classes of an element.</param>
public sealed class GraphicShapes(PictureFrame frame, Func<string, Paint> paintOf)
{
    public IEnumerable<Shape> Of(Graphic graphic) => graphic.Elements.Select(ShapeOf);

    private Shape ShapeOf(GraphicElement element)
    {
        var paint = paintOf(element.Class ?? "");
        return element switch
        {
            LineElement line => new PathShape(
                [new PathPart([new(Across(line.X1), Down(line.Y1)), new(Across(line.X2), Down(line.Y2))], IsClosed: false)], paint),
            RectangleElement box => new RectangleShape(Across(box.X), Down(box.Y), box.Width.In(frame.Width), Tenths(box.Height), paint),
            CircleElement circle => new CircleShape(Across(circle.X), Down(circle.Y), (double)circle.Radius, paint),
            TextElement text => new TextShape(
                XmlCharacters.Only(text.Text), Across(text.X), Down(text.Y), (double)TextSize.Type, text.Anchor ?? TextAnchor.Start, paint),
            TriangleElement triangle => new PathShape([Triangle(triangle)], paint),
            PolylineElement line => new PathShape(
                [.. line.Parts.Select(points => Stretched(points, frame.Width / (double)line.Width))], paint),
            _ => throw new InvalidOperationException(
                $"Pictures cannot have a {element.GetType().Name}: teach {nameof(GraphicShapes)} to lay it out."),
        };
    }

    private PathPart Triangle(TriangleElement triangle)
    {
        var (x, y) = (Across(triangle.Place?.X), Down(triangle.Place?.Y));
        var (half, foot) = ((double)triangle.HalfBase, y + (double)triangle.Base);
        return new PathPart([new(x, y + (double)triangle.Tip), new(x + half, foot), new(x - half, foot)], IsClosed: true);
    }

    private PathPart Stretched(ImmutableArray<GraphicPoint> points, double stretch) => new(
        [.. points.Select(point => new PicturePoint(frame.X + stretch * (double)point.X, frame.Y + (double)point.Y))],
        IsClosed: false);

    private double Across(Length? x) => frame.X + (x?.In(frame.Width) ?? 0);

    private double Down(decimal? y) => frame.Y + Tenths(y ?? 0);

    /// <summary>As a page has it, so that both look the same.</summary>
    private static double Tenths(decimal value) => (double)Math.Round(value, 1, MidpointRounding.AwayFromZero);
}

/// <summary>A place in a picture, in pixels from its top left corner, and a width there.</summary>
public readonly record struct PictureFrame(double X, double Y, double Width);
