namespace OpenStatement.Theme;

/// <summary>Draws the small chart of a card. It is decoration: the words beside it say all it shows.</summary>
internal static class SparklineDrawing
{
    private const int Height = 56;

    public static Graphic Draw(Sparkline sparkline) => Draw(sparkline, Height);

    public static Graphic Draw(Sparkline sparkline, int height)
    {
        var geometry = new ChartGeometry(height, 6, height - 4, sparkline.Values.Length, sparkline.Kind, sparkline.Axis);
        return new Graphic
        {
            Class = "os-sparkline",
            Width = Length.Whole,
            Height = height,
            Elements =
            [
                new LineElement("os-zero", Length.Pixels(0), Length.Whole, geometry.Y(0), geometry.Y(0)),
                .. sparkline.Kind is ChartKind.Columns
                    ? SeriesDrawing.Columns(sparkline.Values, geometry, _ => "")
                    : Line(sparkline, geometry),
            ],
        };
    }

    /// <summary>A line, and a point at its end.</summary>
    private static IEnumerable<GraphicElement> Line(Sparkline sparkline, ChartGeometry geometry)
    {
        var last = sparkline.Values.Length - 1;
        while (last > 0 && sparkline.Values[last] is null)
            last--;
        return
        [
            SeriesDrawing.Path("os-series-own", geometry.Path(sparkline.Values, ImmutableHashSet<int>.Empty), geometry),
            new CircleElement("os-point", Length.Percent(geometry.X(last)), geometry.Y(sparkline.Values[last] ?? 0), 4),
        ];
    }
}
