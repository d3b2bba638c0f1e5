namespace OpenStatement.Theme;

/// <summary>Draws the stages of a funnel as bars under their names. It is decoration: the table beneath says all it shows.</summary>
internal static class FunnelDrawing
{
    private const int RowHeight = 46;
    private const int BarTop = 24;
    private const int BarHeight = 14;

    /// <summary>So that a stage that hardly any case reaches can still be seen; in percent.</summary>
    private const decimal Least = 0.5m;

    public static Graphic Draw(FunnelTable funnel) => new()
    {
        Class = "os-chart__svg",
        Width = Length.Whole,
        Height = RowHeight * funnel.Rows.Length + 8,
        Elements = [.. funnel.Rows.SelectMany((row, index) => Row(row, RowHeight * index))],
    };

    private static IEnumerable<GraphicElement> Row(FunnelRow row, int top)
    {
        yield return new TextElement("os-end-label", row.Stage.Text, Length.Pixels(0), top + 16);
        var figure = row.Figure.Text.Length > 0 ? row.Figure.Text : "no figure";
        yield return new TextElement("os-end-label", figure, Length.Whole, top + 16, TextAnchor.End);
        if (row.Length is not { } length)
            yield break;
        var width = Length.Percent(Math.Max(Least, length * 100));
        yield return new RectangleElement("os-bar--own", Length.Pixels(0), top + BarTop, width, BarHeight);
    }
}
