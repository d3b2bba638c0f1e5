namespace OpenStatement.Theme;

/// <summary>Draws what a series stands on: gridlines with their numbers, and periods.</summary>
internal static class GroundDrawing
{
    public static IEnumerable<GraphicElement> Grid(Chart chart, ChartGeometry geometry) =>
        from tick in chart.Axis.Ticks
        let y = geometry.Y(tick)
        select new LineElement(tick == 0 ? "os-zero" : "os-gridline", null, Length.Whole, y, y);

    /// <summary>After the series, so that their halo keeps the numbers legible where a line passes behind them.</summary>
    public static IEnumerable<GraphicElement> Numbers(Chart chart, ChartGeometry geometry) =>
        chart.Axis.Ticks.Select(tick => new TextElement("os-axis-label", NumberAt(tick, chart), null, geometry.Y(tick) - 5));

    /// <summary>What stands on a gridline.</summary>
    public static string NumberAt(decimal tick, Chart chart) =>
        Presentation.Numbers.Write(tick, Math.Max(chart.Decimals, chart.Axis.Decimals)) + chart.Suffix;

    public static IEnumerable<GraphicElement> Periods(Chart chart, ChartGeometry geometry)
    {
        var last = chart.Points.Length - 1;
        yield return chart.Kind is ChartKind.Columns
            ? Label(0, Length.Percent(geometry.X(0)), TextAnchor.Middle)
            : Label(0, Length.Pixels(0), TextAnchor.Start);
        if (last >= 2)
            yield return Label(last / 2, Length.Percent(geometry.X(last / 2)), TextAnchor.Middle);
        if (last > 0)
            yield return Label(last, Length.Whole, TextAnchor.End);

        TextElement Label(int index, Length x, TextAnchor anchor) =>
            new("os-axis-label", Dates.ShortMonth(chart.Points[index].Period.End), x, ChartDrawing.Bottom + 24, anchor);
    }
}
