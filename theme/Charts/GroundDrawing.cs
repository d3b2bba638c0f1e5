namespace OpenStatement.Theme;

/// <summary>Draws what a series stands on: gridlines with their numbers, and periods.</summary>
internal static class GroundDrawing
{
    public static void Grid(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        foreach (var tick in chart.Axis.Ticks)
        {
            var y = SvgBuilder.Number(geometry.Y(tick));
            svg.Element("line", ("class", tick == 0 ? "os-zero" : "os-gridline"), ("x2", "100%"), ("y1", y), ("y2", y));
        }
    }

    /// <summary>After the series, so that their halo keeps the numbers legible where a line passes behind them.</summary>
    public static void Numbers(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        foreach (var tick in chart.Axis.Ticks)
            svg.Text("text", NumberAt(tick, chart), ("class", "os-axis-label"), ("y", SvgBuilder.Number(geometry.Y(tick) - 5)));
    }

    /// <summary>What stands on a gridline.</summary>
    public static string NumberAt(decimal tick, Chart chart) =>
        Presentation.Numbers.Write(tick, Math.Max(chart.Decimals, chart.Axis.Decimals)) + chart.Suffix;

    public static void Periods(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        var last = chart.Points.Length - 1;
        if (chart.Kind is ChartKind.Columns)
            Label(0, SvgBuilder.Percent(geometry.X(0)), "middle");
        else
            Label(0, "0", "start");
        if (last >= 2)
            Label(last / 2, SvgBuilder.Percent(geometry.X(last / 2)), "middle");
        if (last > 0)
            Label(last, "100%", "end");

        void Label(int index, string x, string anchor) => svg.Text(
            "text", Dates.ShortMonth(chart.Points[index].Period.End), ("class", "os-axis-label"), ("x", x), ("y", $"{ChartDrawing.Bottom + 24}"), ("text-anchor", anchor));
    }
}
