namespace OpenStatement.Drawing;

/// <summary>
/// Graphics as SVG within a page: they need no script, read well in print and take their looks from the page's style sheet.
/// </summary>
public static class InlineSvg
{
    public static string Write(Graphic graphic)
    {
        var svg = new SvgBuilder();
        var isNamed = graphic.Name is not null;
        svg.Open(
            "svg",
            ("class", graphic.Class),
            ("role", isNamed ? "img" : null),
            ("aria-labelledby", isNamed ? $"{graphic.Name!.Id}-title" : null),
            ("aria-describedby", isNamed ? $"{graphic.Name!.Id}-description" : null),
            ("aria-hidden", isNamed ? null : "true"),
            ("width", SvgBuilder.Length(graphic.Width)),
            ("height", SvgBuilder.Number(graphic.Height)),
            ("viewBox", graphic.ViewBox is { } box ? SvgBuilder.Box(box) : null));
        if (graphic.Name is { } name)
        {
            svg.Text("title", name.Title, ("id", $"{name.Id}-title"));
            svg.Text("desc", name.Description, ("id", $"{name.Id}-description"));
        }

        foreach (var element in graphic.Elements)
            Write(element, svg);
        return svg.Close("svg").ToString();
    }

    private static void Write(GraphicElement element, SvgBuilder svg) => _ = element switch
    {
        LineElement line => svg.Element(
            "line",
            ("class", line.Class),
            ("x1", SvgBuilder.Length(line.X1)),
            ("x2", SvgBuilder.Length(line.X2)),
            ("y1", SvgBuilder.Number(line.Y1)),
            ("y2", SvgBuilder.Number(line.Y2))),
        RectangleElement box => svg.Element(
            "rect",
            ("class", box.Class),
            ("x", SvgBuilder.Length(box.X)),
            ("width", SvgBuilder.Length(box.Width)),
            ("y", SvgBuilder.Number(box.Y)),
            ("height", SvgBuilder.Number(box.Height)),
            ("fill-opacity", SvgBuilder.Fraction(box.Opacity))),
        CircleElement circle => svg.Element(
            "circle",
            ("class", circle.Class),
            ("cx", SvgBuilder.Length(circle.X)),
            ("cy", SvgBuilder.Number(circle.Y)),
            ("r", SvgBuilder.Number(circle.Radius))),
        TextElement text => svg.Text(
            "text",
            text.Text,
            ("class", text.Class),
            ("x", SvgBuilder.Length(text.X)),
            ("y", SvgBuilder.Number(text.Y)),
            ("text-anchor", Anchor(text.Anchor))),
        PolylineElement line => Polyline(line, svg),
        TriangleElement triangle => Triangle(triangle, svg),
        PolygonElement area => svg.Element(
            "path",
            ("class", area.Class),
            ("d", PathData.Rings(area.Rings)),
            ("fill-rule", area.HasHoles ? "evenodd" : null),
            ("fill-opacity", SvgBuilder.Fraction(area.Opacity)),
            ("fill", area.Hatch is { } hatch ? $"url(#{hatch})" : null)),
        HatchElement hatch => Hatch(hatch, svg),
        _ => throw new InvalidOperationException($"There is no SVG for {element.GetType().Name}."),
    };

    /// <summary>In a drawing of its own, which stretches while the width of the line does not: the style sheet sees to that.</summary>
    private static SvgBuilder Polyline(PolylineElement line, SvgBuilder svg) => svg
        .Open("svg", ("viewBox", SvgBuilder.Box(new GraphicBox(0, 0, line.Width, line.Height))), ("preserveAspectRatio", "none"))
        .Element("path", ("class", line.Class), ("d", PathData.Lines(line.Parts)))
        .Close("svg");

    /// <summary>In a drawing of its own where it has a place, for the points of a path cannot be in percent.</summary>
    private static SvgBuilder Triangle(TriangleElement triangle, SvgBuilder svg)
    {
        if (triangle.Place is not { } place)
            return svg.Element("path", ("class", triangle.Class), ("d", PathData.Triangle(triangle)));
        return svg
            .Open("svg", ("x", SvgBuilder.Length(place.X)), ("y", SvgBuilder.Number(place.Y)), ("overflow", "visible"))
            .Element("path", ("class", triangle.Class), ("d", PathData.Triangle(triangle)))
            .Close("svg");
    }

    private static SvgBuilder Hatch(HatchElement hatch, SvgBuilder svg) => svg
        .Open(
            "pattern",
            ("id", hatch.Id),
            ("width", "6"),
            ("height", "6"),
            ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)"))
        .Element("rect", ("class", hatch.Class), ("width", "2"), ("height", "6"))
        .Close("pattern");

    private static string? Anchor(TextAnchor? anchor) => anchor switch
    {
        TextAnchor.Start => "start",
        TextAnchor.Middle => "middle",
        TextAnchor.End => "end",
        _ => null,
    };
}
