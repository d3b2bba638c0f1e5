using Microsoft.AspNetCore.Components;
using OpenStatement.Presentation;
using OpenStatement.Statistics;

namespace OpenStatement.Theme;

/// <summary>Draws a chart as SVG that needs no script, reads well in print and takes its colours from the style sheet.</summary>
internal static class ChartDrawing
{
    private const int Height = 300;
    private const int Top = 34;
    private const int Bottom = 262;

    public static MarkupString Draw(Chart chart)
    {
        var geometry = GeometryOf(chart);
        var svg = new SvgBuilder();
        svg.Open("svg", ("class", "os-chart__svg"), ("role", "img"), ("aria-labelledby", $"{chart.Id}-title"), ("aria-describedby", $"{chart.Id}-description"), ("width", "100%"), ("height", $"{Height}"));
        svg.Text("title", chart.Title, ("id", $"{chart.Id}-title"));
        svg.Text("desc", chart.Description, ("id", $"{chart.Id}-description"));
        DrawGrid(svg, chart, geometry);
        DrawBreaks(svg, chart, geometry);
        if (chart.Kind is ChartKind.Columns)
            SeriesDrawing.Columns(svg, chart.Points.Select(point => point.Value), geometry);
        else
            DrawLine(svg, chart, geometry);
        DrawGridLabels(svg, chart, geometry);
        DrawBaseline(svg, chart, geometry);
        DrawPeriods(svg, chart, geometry);
        DrawEndLabel(svg, chart, geometry);
        return svg.Close("svg").ToMarkup();
    }

    /// <summary>Where the parts of a chart stand; Chart.js is told to put its own there too.</summary>
    public static ChartGeometry GeometryOf(Chart chart) => new(Height, Top, Bottom, chart.Points.Length, chart.Kind, chart.Axis);

    private static void DrawGrid(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        foreach (var tick in chart.Axis.Ticks)
        {
            var y = geometry.Y(tick);
            svg.Element("line", ("class", tick == 0 ? "os-zero" : "os-gridline"), ("x1", "0"), ("x2", "100%"), ("y1", SvgBuilder.Number(y)), ("y2", SvgBuilder.Number(y)));
        }
    }

    /// <summary>After the series, so that their halo keeps the numbers legible where a line passes behind them.</summary>
    private static void DrawGridLabels(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        foreach (var tick in chart.Axis.Ticks)
            svg.Text("text", Numbers.Write(tick, AxisDecimals(chart)) + chart.Suffix, ("class", "os-axis-label"), ("x", "0"), ("y", SvgBuilder.Number(geometry.Y(tick) - 5)));
    }

    private static int AxisDecimals(Chart chart) => Math.Max(chart.Decimals, chart.Axis.Decimals);

    private static void DrawBreaks(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        foreach (var i in BreaksOf(chart))
        {
            var x = SvgBuilder.Percent((geometry.X(i - 1) + geometry.X(i)) / 2);
            svg.Element("line", ("class", "os-break"), ("x1", x), ("x2", x), ("y1", $"{Top - 14}"), ("y2", $"{Bottom}"));
            svg.Text("text", "[b]", ("class", "os-axis-label"), ("x", x), ("y", $"{Top - 20}"), ("text-anchor", "middle"));
        }
    }

    /// <summary>Which points start to be counted in another way than the one before.</summary>
    private static SortedSet<int> BreaksOf(Chart chart) =>
        [.. Enumerable.Range(1, chart.Points.Length - 1).Where(i => chart.Points[i].Markers.HasFlag(Markers.Break))];

    private static void DrawLine(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        SeriesDrawing.Line(svg, chart.Points.Select(point => point.Value), BreaksOf(chart), geometry);
        var last = LastKnown(chart);
        for (var i = 0; i < chart.Points.Length; i++)
        {
            var provisional = chart.Points[i].Markers.HasFlag(Markers.Provisional);
            // A figure between two gaps has no line to show it, so it needs a point of its own.
            var alone = (i == 0 || chart.Points[i - 1].Value is null) && (i == chart.Points.Length - 1 || chart.Points[i + 1].Value is null);
            if (chart.Points[i].Value is { } value && (provisional || alone || i == last))
                svg.Element("circle", ("class", provisional ? "os-point os-point--provisional" : "os-point"), ("cx", SvgBuilder.Percent(geometry.X(i))), ("cy", SvgBuilder.Number(geometry.Y(value))), ("r", "4.5"));
        }
    }

    private static void DrawBaseline(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        if (chart.Baseline is not { } baseline)
            return;
        var y = geometry.Y(baseline.Value);
        svg.Element("line", ("class", "os-baseline"), ("x1", "0"), ("x2", "100%"), ("y1", SvgBuilder.Number(y)), ("y2", SvgBuilder.Number(y)));
        svg.Text("text", baseline.Label, ("class", "os-baseline-label"), ("x", SvgBuilder.Percent(BaselineLabel.Across(chart, geometry))), ("y", SvgBuilder.Number(y - 7)), ("text-anchor", "middle"));
    }

    private static void DrawPeriods(SvgBuilder svg, Chart chart, ChartGeometry geometry)
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
            "text", Dates.ShortMonth(chart.Points[index].Period.End), ("class", "os-axis-label"), ("x", x), ("y", $"{Bottom + 24}"), ("text-anchor", anchor));
    }

    /// <summary>
    /// The name of the series stands at its end, above its highest point near there, so that no part of the line runs
    /// through it.
    /// </summary>
    private static void DrawEndLabel(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        var near = chart.Points.Reverse().Take(1 + chart.Points.Length / 4).Select(point => point.Value).OfType<decimal>();
        var y = Math.Max(Top, near.Select(geometry.Y).DefaultIfEmpty(Bottom).Min()) - 12;
        svg.Text("text", chart.SeriesLabel, ("class", "os-end-label os-end-label--own"), ("x", "100%"), ("y", SvgBuilder.Number(y)), ("text-anchor", "end"));
    }

    private static int LastKnown(Chart chart) => chart.Points.Length - 1 - chart.Points.Reverse().TakeWhile(point => point.Value is null).Count();
}
