namespace OpenStatement.Theme;

/// <summary>Draws the values of one series, in charts of any size.</summary>
internal static class SeriesDrawing
{
    /// <summary>A line that stretches with the page while its width does not.</summary>
    public static SvgBuilder Line(SvgBuilder svg, IEnumerable<decimal?> values, IReadOnlySet<int> breaks, ChartGeometry geometry) => svg
        .Open("svg", ("viewBox", $"0 0 {ChartGeometry.PathWidth} {geometry.Height}"), ("preserveAspectRatio", "none"), ("width", "100%"), ("height", $"{geometry.Height}"))
        .Element("path", ("class", "os-series-own"), ("vector-effect", "non-scaling-stroke"), ("d", geometry.Path(values, breaks)))
        .Close("svg");

    public static void Columns(SvgBuilder svg, IEnumerable<decimal?> values, ChartGeometry geometry)
    {
        foreach (var (value, index) in values.Select((value, index) => (value, index)))
        {
            if (value is not { } known)
                continue;
            var (top, bottom) = (geometry.Y(Math.Max(0, known)), geometry.Y(Math.Min(0, known)));
            svg.Element("rect", ("class", "os-bar os-bar--own"), ("x", SvgBuilder.Percent(geometry.X(index) - geometry.ColumnWidth / 2)), ("width", SvgBuilder.Percent(geometry.ColumnWidth)), ("y", SvgBuilder.Number(top)), ("height", SvgBuilder.Number(bottom - top)));
        }
    }
}
