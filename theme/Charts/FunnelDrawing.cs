namespace OpenStatement.Theme;

/// <summary>Draws the stages of a funnel as bars under their names. It is decoration: the table beneath says all it shows.</summary>
internal static class FunnelDrawing
{
    private const int RowHeight = 46;
    private const int BarTop = 24;
    private const int BarHeight = 14;

    /// <summary>So that a stage that hardly any case reaches can still be seen; in percent.</summary>
    private const decimal Least = 0.5m;

    public static MarkupString Draw(FunnelTable funnel)
    {
        var svg = new SvgBuilder()
            .Open("svg", ("class", "os-chart__svg"), ("aria-hidden", "true"), ("width", "100%"), ("height", $"{RowHeight * funnel.Rows.Length + 8}"));
        foreach (var (row, index) in funnel.Rows.Select((row, index) => (row, index)))
        {
            var top = RowHeight * index;
            svg.Text("text", row.Stage.Text, ("class", "os-end-label"), ("x", "0"), ("y", $"{top + 16}"));
            svg.Text("text", row.Figure.Text.Length > 0 ? row.Figure.Text : "no figure", ("class", "os-end-label"), ("x", "100%"), ("y", $"{top + 16}"), ("text-anchor", "end"));
            if (row.Length is { } length)
                svg.Element("rect", ("class", "os-bar--own"), ("x", "0"), ("y", $"{top + BarTop}"), ("width", SvgBuilder.Percent(Math.Max(Least, length * 100))), ("height", $"{BarHeight}"));
        }

        return svg.Close("svg").ToMarkup();
    }
}
