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

    public static Graphic Draw(GroupChart chart)
    {
        var bottom = Top + RowHeight * chart.Rows.Length;
        return new Graphic
        {
            Class = "os-chart__svg",
            Name = new GraphicName(chart.Id, chart.Title, chart.Description),
            Width = Length.Whole,
            Height = bottom + 30,
            Elements =
            [
                .. chart.Axis.Ticks.SelectMany(tick => Gridline(tick, chart.Axis, bottom)),
                .. chart.Rows.SelectMany((row, index) => Limits(row, Top + RowHeight * index, chart.Axis)),
                .. Average(chart, bottom),
                .. chart.Rows.SelectMany((row, index) => Row(row, Top + RowHeight * index, chart.Axis)),
            ],
        };
    }

    private static decimal Across(decimal value, ValueAxis axis) => Margin + (100 - 2 * Margin) * Math.Clamp(axis.Position(value), 0, 1);

    private static IEnumerable<GraphicElement> Gridline(decimal tick, ValueAxis axis, int bottom)
    {
        var x = Length.Percent(Across(tick, axis));
        yield return new LineElement(tick == 0 ? "os-zero" : "os-gridline", x, x, Top, bottom);
        yield return new TextElement("os-axis-label", Numbers.Write(tick, axis.Decimals), x, bottom + 22, TextAnchor.Middle);
    }

    private static IEnumerable<GraphicElement> Limits(GroupChartRow row, int top, ValueAxis axis)
    {
        if (row.Limits is not { } limits)
            yield break;
        var (left, right) = (Across(limits.Lower, axis), Across(limits.Upper, axis));
        yield return new RectangleElement(
            "os-limits", Length.Percent(left), top + Middle - LimitsHeight / 2, Length.Percent(right - left), LimitsHeight);
    }

    private static IEnumerable<GraphicElement> Average(GroupChart chart, int bottom)
    {
        var across = Across(chart.Average.Value, chart.Axis);
        var x = Length.Percent(across);
        var anchor = across < HalfLabel ? TextAnchor.Start : across > 100 - HalfLabel ? TextAnchor.End : TextAnchor.Middle;
        yield return new LineElement("os-average", x, x, Top - 8, bottom);
        yield return new TextElement("os-label", chart.Average.Label, x, Top - 14, anchor);
    }

    private static IEnumerable<GraphicElement> Row(GroupChartRow row, int top, ValueAxis axis)
    {
        var label = row.IsOwn ? "os-end-label os-end-label--own" : "os-end-label";
        yield return new TextElement(label, row.Name, Length.Pixels(0), top + 16);
        yield return new TextElement(label, row.Label, Length.Whole, top + 16, TextAnchor.End);
        var dot = row.IsOwn ? "os-dot os-dot--own" : row.IsWider ? "os-dot os-dot--wider" : "os-dot";
        yield return new CircleElement(dot, Length.Percent(Across(row.Rate, axis)), top + Middle, row.IsOwn ? 8 : 5);
    }
}
