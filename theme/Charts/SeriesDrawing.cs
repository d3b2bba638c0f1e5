namespace OpenStatement.Theme;

/// <summary>Draws the values of one series, in charts of any size.</summary>
internal static class SeriesDrawing
{
    /// <summary>A line that is not drawn across breaks and is dashed on its way to forecasts.</summary>
    public static void Line(SvgBuilder svg, IEnumerable<decimal?> values, IReadOnlySet<int> breaks, IReadOnlySet<int> forecasts, ChartGeometry geometry)
    {
        ImmutableArray<decimal?> all = [.. values];
        Path(svg, "os-series-own", geometry.Path(all, breaks.Union(forecasts).ToImmutableHashSet()), geometry);
        if (forecasts.Count == 0)
            return;
        var ahead = all.Select((value, index) => forecasts.Contains(index) || forecasts.Contains(index + 1) ? value : null);
        var known = Enumerable.Range(0, all.Length).Where(index => !forecasts.Contains(index));
        Path(svg, "os-series-own os-series-own--forecast", geometry.Path(ahead, breaks.Union(known).ToImmutableHashSet()), geometry);
    }

    /// <summary>A line that stretches with the page while its width does not.</summary>
    public static void Path(SvgBuilder svg, string style, string path, ChartGeometry geometry) => svg
        .Open("svg", ("viewBox", $"0 0 {ChartGeometry.PathWidth} {geometry.Height}"), ("preserveAspectRatio", "none"))
        .Element("path", ("class", style), ("d", path))
        .Close("svg");

    /// <param name="svg">The drawing.</param>
    /// <param name="values">One for each slot; null for none.</param>
    /// <param name="geometry">Where things stand.</param>
    /// <param name="certainty">A further class for the column of an index, with a space before it; may be empty.</param>
    public static void Columns(SvgBuilder svg, IEnumerable<decimal?> values, ChartGeometry geometry, Func<int, string> certainty)
    {
        foreach (var (value, index) in values.Select((value, index) => (value, index)))
        {
            if (value is not { } known)
                continue;
            var (top, bottom) = (geometry.Y(Math.Max(0, known)), geometry.Y(Math.Min(0, known)));
            svg.Element("rect", ("class", $"os-bar os-bar--own{certainty(index)}"), ("x", SvgBuilder.Percent(geometry.X(index) - geometry.ColumnWidth / 2)), ("width", SvgBuilder.Percent(geometry.ColumnWidth)), ("y", SvgBuilder.Number(top)), ("height", SvgBuilder.Number(bottom - top)));
        }
    }
}
