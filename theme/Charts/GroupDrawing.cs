namespace OpenStatement.Theme;

/// <summary>
/// Draws the rates of a group as dots on rows, each under the name of its area, so that it reads on a phone too. Across
/// in percent, down in pixels.
/// </summary>
internal static class GroupDrawing
{
    private const int Top = 30;
    private const int RowHeight = 46;

    /// <summary>How far below the top of its row the middle of a dot stands; the name stands above it.</summary>
    private const int Middle = 32;
    private const int LimitsHeight = 10;

    /// <summary>Room at both ends, so that no dot at an end is cut; in percent.</summary>
    private const decimal Margin = 2.5m;

    /// <summary>Nearer to an end than this the words on the average would leave the drawing; in percent.</summary>
    private const decimal HalfLabel = 28;

    public static MarkupString Draw(GroupChart chart)
    {
        var bottom = Top + RowHeight * chart.Rows.Length;
        var svg = new SvgBuilder();
        svg.Open("svg", ("class", "os-chart__svg"), ("role", "img"), ("aria-labelledby", $"{chart.Id}-title"), ("aria-describedby", $"{chart.Id}-description"), ("width", "100%"), ("height", $"{bottom + 30}"));
        svg.Text("title", chart.Title, ("id", $"{chart.Id}-title"));
        svg.Text("desc", chart.Description, ("id", $"{chart.Id}-description"));
        DrawGrid(svg, chart, bottom);
        foreach (var (row, index) in chart.Rows.Select((row, index) => (row, index)))
            DrawLimits(svg, row, Top + RowHeight * index, chart.Axis);
        DrawAverage(svg, chart, bottom);
        foreach (var (row, index) in chart.Rows.Select((row, index) => (row, index)))
            DrawRow(svg, row, Top + RowHeight * index, chart.Axis);
        return svg.Close("svg").ToMarkup();
    }

    private static decimal Across(decimal value, ValueAxis axis) => Margin + (100 - 2 * Margin) * Math.Clamp(axis.Position(value), 0, 1);

    private static void DrawGrid(SvgBuilder svg, GroupChart chart, int bottom)
    {
        foreach (var tick in chart.Axis.Ticks)
        {
            var x = SvgBuilder.Percent(Across(tick, chart.Axis));
            svg.Element("line", ("class", tick == 0 ? "os-zero" : "os-gridline"), ("x1", x), ("x2", x), ("y1", $"{Top}"), ("y2", $"{bottom}"));
            svg.Text("text", Numbers.Write(tick, chart.Axis.Decimals), ("class", "os-axis-label"), ("x", x), ("y", $"{bottom + 22}"), ("text-anchor", "middle"));
        }
    }

    private static void DrawLimits(SvgBuilder svg, GroupChartRow row, int top, ValueAxis axis)
    {
        if (row.Limits is not { } limits)
            return;
        var (left, right) = (Across(limits.Lower, axis), Across(limits.Upper, axis));
        svg.Element("rect", ("class", "os-limits"), ("x", SvgBuilder.Percent(left)), ("width", SvgBuilder.Percent(right - left)), ("y", $"{top + Middle - LimitsHeight / 2}"), ("height", $"{LimitsHeight}"));
    }

    private static void DrawAverage(SvgBuilder svg, GroupChart chart, int bottom)
    {
        var across = Across(chart.Average.Value, chart.Axis);
        var x = SvgBuilder.Percent(across);
        svg.Element("line", ("class", "os-average"), ("x1", x), ("x2", x), ("y1", $"{Top - 8}"), ("y2", $"{bottom}"));
        svg.Text("text", chart.Average.Label, ("class", "os-label"), ("x", x), ("y", $"{Top - 14}"), ("text-anchor", across < HalfLabel ? "start" : across > 100 - HalfLabel ? "end" : "middle"));
    }

    private static void DrawRow(SvgBuilder svg, GroupChartRow row, int top, ValueAxis axis)
    {
        var label = row.IsOwn ? "os-end-label os-end-label--own" : "os-end-label";
        svg.Text("text", row.Name, ("class", label), ("x", "0"), ("y", $"{top + 16}"));
        svg.Text("text", row.Label, ("class", label), ("x", "100%"), ("y", $"{top + 16}"), ("text-anchor", "end"));
        var (x, y) = (SvgBuilder.Percent(Across(row.Rate, axis)), $"{top + Middle}");
        var dot = row.IsOwn ? "os-dot os-dot--own" : row.IsWider ? "os-dot os-dot--wider" : "os-dot";
        svg.Element("circle", ("class", dot), ("cx", x), ("cy", y), ("r", row.IsOwn ? "8" : "5"));
    }
}
