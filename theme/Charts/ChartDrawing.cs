namespace OpenStatement.Theme;

/// <summary>Draws a chart as SVG that needs no script, reads well in print and takes its colours from the style sheet.</summary>
internal static class ChartDrawing
{
    public const int Height = 310;
    public const int Top = 44;
    public const int Bottom = 272;

    /// <summary>The drawing, with those words in it that found a place.</summary>
    public static MarkupString Draw(Chart chart, ChartLabels labels)
    {
        var geometry = labels.Geometry;
        var svg = new SvgBuilder();
        svg.Open("svg", ("class", "os-chart__svg"), ("role", "img"), ("aria-labelledby", $"{chart.Id}-title"), ("aria-describedby", $"{chart.Id}-description"), ("width", "100%"), ("height", $"{Height}"));
        svg.Text("title", chart.Title, ("id", $"{chart.Id}-title"));
        svg.Text("desc", chart.Description, ("id", $"{chart.Id}-description"));
        GroundDrawing.Grid(svg, chart, geometry);
        ReferenceDrawing.Behind(svg, chart, geometry);
        MarkDrawing.Draw(svg, chart, geometry);
        DrawSeries(svg, chart, geometry);
        ReferenceDrawing.InFront(svg, chart, geometry);
        PointDrawing.Points(svg, chart, geometry);
        GroundDrawing.Numbers(svg, chart, geometry);
        GroundDrawing.Periods(svg, chart, geometry);
        foreach (var label in labels.Placed)
            svg.Text("text", label.Text, ("class", label.Class), ("x", SvgBuilder.Percent(label.X)), ("y", SvgBuilder.Number(label.Y)), ("text-anchor", label.Anchor));
        return svg.Close("svg").ToMarkup();
    }

    /// <summary>Where the parts of a chart stand; Chart.js is told to put its own there too.</summary>
    public static ChartGeometry GeometryOf(Chart chart) => new(Height, Top, Bottom, chart.Points.Length, chart.Kind, chart.Axis);

    private static void DrawSeries(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        var values = chart.Points.Select(point => point.Value);
        if (chart.Kind is ChartKind.Line)
        {
            PointDrawing.Intervals(svg, chart, geometry);
            SeriesDrawing.Line(svg, values, MarkDrawing.BreaksOf(chart), PointDrawing.ForecastsOf(chart), geometry);
            return;
        }

        SeriesDrawing.Columns(svg, values, geometry, index => PointDrawing.Certainty(chart.Points[index]));
        PointDrawing.Intervals(svg, chart, geometry);
    }
}
