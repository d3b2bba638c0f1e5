namespace OpenStatement.Theme;

/// <summary>Draws a map. The number of its class stands in each area, so that nobody has to tell shades apart.</summary>
internal static class MapDrawing
{
    private const int SwatchSize = 18;

    /// <summary>How strong the shade of the lowest and of the highest class is.</summary>
    private const decimal Lightest = 0.15m, Darkest = 0.95m;

    public static Graphic Draw(AreaMap map) => new()
    {
        Class = "os-map",
        Name = new GraphicName(map.Id, map.Title, map.Description),
        ViewBox = new GraphicBox(-2, -2, MapProjection.Width + 4, map.Height + 4),
        Elements =
        [
            new HatchElement("os-bar", HatchOf(map)),
            .. map.Shapes.SelectMany(shape => Area(shape, map)),
            .. map.Shapes.SelectMany(Number),
        ],
    };

    /// <summary>The shade of one class, for the key.</summary>
    public static Graphic Swatch(AreaMap map, int inClass) => new()
    {
        Class = "os-chart__swatch",
        Width = Length.Pixels(SwatchSize),
        Height = SwatchSize - 4,
        Elements =
        [
            new RectangleElement("os-bar--own", null, null, Length.Pixels(SwatchSize), SwatchSize - 4) { Opacity = Strength(inClass, map) },
        ],
    };

    private static string HatchOf(AreaMap map) => $"{map.Id}-hatch";

    private static decimal Strength(int inClass, AreaMap map) =>
        Lightest + (Darkest - Lightest) * inClass / Math.Max(1, map.Classes.Length - 1);

    private static IEnumerable<GraphicElement> Area(MapShape shape, AreaMap map)
    {
        ImmutableArray<ImmutableArray<GraphicPoint>> rings =
            [.. shape.Rings.Select(ring => ring.Select(point => new GraphicPoint(point.X, point.Y)).ToImmutableArray())];
        yield return shape.Class is { } inClass
            ? new PolygonElement("os-bar--own", rings) { HasHoles = true, Opacity = Strength(inClass, map) }
            : new PolygonElement(null, rings) { HasHoles = true, Hatch = HatchOf(map) };
        yield return new PolygonElement("os-zero", rings);
    }

    private static IEnumerable<GraphicElement> Number(MapShape shape)
    {
        if (shape is { Label: { } place, Class: { } inClass })
            yield return new TextElement("os-end-label", $"{inClass + 1}", Length.Pixels(place.X), place.Y + 5, TextAnchor.Middle);
    }
}
