namespace OpenStatement.Theme;

/// <summary>Draws the small chart of a card. It is decoration: the words beside it say all it shows.</summary>
internal static class SparklineDrawing
{
    private const int Height = 56;

    public static MarkupString Draw(Sparkline sparkline) => Draw(sparkline, Height);

    public static MarkupString Draw(Sparkline sparkline, int height)
    {
        var geometry = new ChartGeometry(height, 6, height - 4, sparkline.Values.Length, sparkline.Kind, sparkline.Axis);
        var last = sparkline.Values.Length - 1;
        while (last > 0 && sparkline.Values[last] is null)
            last--;
        var svg = new SvgBuilder()
            .Open("svg", ("class", "os-sparkline"), ("aria-hidden", "true"), ("width", "100%"), ("height", $"{height}"))
            .Element("line", ("class", "os-zero"), ("x1", "0"), ("x2", "100%"), ("y1", SvgBuilder.Number(geometry.Y(0))), ("y2", SvgBuilder.Number(geometry.Y(0))));
        if (sparkline.Kind is ChartKind.Columns)
        {
            SeriesDrawing.Columns(svg, sparkline.Values, geometry, _ => "");
            return svg.Close("svg").ToMarkup();
        }

        SeriesDrawing.Path(svg, "os-series-own", geometry.Path(sparkline.Values, ImmutableHashSet<int>.Empty), geometry);
        return svg
            .Element("circle", ("class", "os-point"), ("cx", SvgBuilder.Percent(geometry.X(last))), ("cy", SvgBuilder.Number(geometry.Y(sparkline.Values[last] ?? 0))), ("r", "4"))
            .Close("svg").ToMarkup();
    }
}
