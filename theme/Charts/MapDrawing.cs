namespace OpenStatement.Theme;

/// <summary>Draws a map. The number of its class stands in each area, so that nobody has to tell shades apart.</summary>
internal static class MapDrawing
{
    private const int SwatchSize = 18;

    /// <summary>How strong the shade of the lowest and of the highest class is.</summary>
    private const decimal Lightest = 0.15m, Darkest = 0.95m;

    public static MarkupString Draw(AreaMap map)
    {
        var svg = new SvgBuilder()
            .Open("svg", ("class", "os-map"), ("role", "img"), ("aria-labelledby", $"{map.Id}-title"), ("aria-describedby", $"{map.Id}-description"), ("viewBox", $"-2 -2 {MapProjection.Width + 4} {SvgBuilder.Number(map.Height + 4)}"))
            .Text("title", map.Title, ("id", $"{map.Id}-title"))
            .Text("desc", map.Description, ("id", $"{map.Id}-description"));
        DrawHatch(svg, $"{map.Id}-hatch");
        foreach (var shape in map.Shapes)
            DrawShape(svg, shape, map);
        foreach (var shape in map.Shapes.Where(shape => shape is { Label: not null, Class: not null }))
            svg.Text("text", $"{shape.Class + 1}", ("class", "os-end-label"), ("x", SvgBuilder.Number(shape.Label!.Value.X)), ("y", SvgBuilder.Number(shape.Label.Value.Y + 5)), ("text-anchor", "middle"));
        return svg.Close("svg").ToMarkup();
    }

    /// <summary>The shade of one class, for the key.</summary>
    public static MarkupString Swatch(AreaMap map, int inClass) => new SvgBuilder()
        .Open("svg", ("class", "os-chart__swatch"), ("aria-hidden", "true"), ("width", $"{SwatchSize}"), ("height", $"{SwatchSize - 4}"))
        .Element("rect", ("class", "os-bar--own"), ("width", $"{SwatchSize}"), ("height", $"{SwatchSize - 4}"), ("fill-opacity", Strength(inClass, map)))
        .Close("svg").ToMarkup();

    private static string Strength(int inClass, AreaMap map) =>
        SvgBuilder.Fraction(Lightest + (Darkest - Lightest) * inClass / Math.Max(1, map.Classes.Length - 1));

    private static void DrawShape(SvgBuilder svg, MapShape shape, AreaMap map)
    {
        var path = PathOf(shape);
        if (shape.Class is { } inClass)
            svg.Element("path", ("class", "os-bar--own"), ("d", path), ("fill-rule", "evenodd"), ("fill-opacity", Strength(inClass, map)));
        else
            svg.Element("path", ("d", path), ("fill-rule", "evenodd"), ("fill", $"url(#{map.Id}-hatch)"));
        svg.Element("path", ("class", "os-zero"), ("d", path));
    }

    private static void DrawHatch(SvgBuilder svg, string id) => svg
        .Open("pattern", ("id", id), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
        .Element("rect", ("class", "os-bar"), ("width", "2"), ("height", "6"))
        .Close("pattern");

    private static string PathOf(MapShape shape)
    {
        var path = new StringBuilder();
        foreach (var ring in shape.Rings)
        {
            var (x, y) = (0m, 0m);
            foreach (var (point, index) in ring.Select((point, index) => (point, index)))
            {
                path.Append(index switch { 0 => "M", 1 => "l", _ => " " })
                    .Append(SvgBuilder.Number(index == 0 ? point.X : point.X - x)).Append(' ').Append(SvgBuilder.Number(index == 0 ? point.Y : point.Y - y));
                (x, y) = (point.X, point.Y);
            }

            path.Append('z');
        }

        return path.ToString();
    }
}
