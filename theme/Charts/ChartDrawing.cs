namespace OpenStatement.Theme;

/// <summary>Draws a chart, for pages and for pictures alike.</summary>
internal static class ChartDrawing
{
    public const int Height = 310;
    public const int Top = 44;
    public const int Bottom = 272;

    /// <summary>The drawing, with those words in it that found a place.</summary>
    public static Graphic Draw(Chart chart, ChartLabels labels)
    {
        var geometry = labels.Geometry;
        return new Graphic
        {
            Class = "os-chart__svg",
            Name = new GraphicName(chart.Id, chart.Title, chart.Description),
            Width = Length.Whole,
            Height = Height,
            Elements =
            [
                .. GroundDrawing.Grid(chart, geometry),
                .. ReferenceDrawing.Behind(chart, geometry),
                .. MarkDrawing.Draw(chart, geometry),
                .. Series(chart, geometry),
                .. ReferenceDrawing.InFront(chart, geometry),
                .. PointDrawing.Points(chart, geometry),
                .. GroundDrawing.Numbers(chart, geometry),
                .. GroundDrawing.Periods(chart, geometry),
                .. labels.Placed.Select(label => new TextElement(label.Class, label.Text, Length.Percent(label.X), label.Y, label.Anchor)),
            ],
        };
    }

    /// <summary>Where the parts of a chart stand; Chart.js is told to put its own there too.</summary>
    public static ChartGeometry GeometryOf(Chart chart) => new(Height, Top, Bottom, chart.Points.Length, chart.Kind, chart.Axis);

    private static IEnumerable<GraphicElement> Series(Chart chart, ChartGeometry geometry)
    {
        var (values, intervals) = (chart.Points.Select(point => point.Value), PointDrawing.Intervals(chart, geometry));
        return chart.Kind is ChartKind.Line
            ? intervals.Concat(SeriesDrawing.Line(values, MarkDrawing.BreaksOf(chart), PointDrawing.ForecastsOf(chart), geometry))
            : SeriesDrawing.Columns(values, geometry, index => PointDrawing.Certainty(chart.Points[index])).Concat(intervals);
    }
}
