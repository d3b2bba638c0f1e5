namespace OpenStatement.Theme;

/// <summary>Draws the values of one series, in charts of any size.</summary>
internal static class SeriesDrawing
{
    /// <summary>A line that is not drawn across breaks and is dashed on its way to forecasts.</summary>
    public static IEnumerable<GraphicElement> Line(
        IEnumerable<decimal?> values, IReadOnlySet<int> breaks, IReadOnlySet<int> forecasts, ChartGeometry geometry)
    {
        ImmutableArray<decimal?> all = [.. values];
        yield return Path("os-series-own", geometry.Path(all, breaks.Union(forecasts).ToImmutableHashSet()), geometry);
        if (forecasts.Count == 0)
            yield break;
        var ahead = all.Select((value, index) => forecasts.Contains(index) || forecasts.Contains(index + 1) ? value : null);
        var apart = breaks.Union(Enumerable.Range(0, all.Length).Where(index => !forecasts.Contains(index))).ToImmutableHashSet();
        yield return Path("os-series-own os-series-own--forecast", geometry.Path(ahead, apart), geometry);
    }

    /// <summary>A line that stretches with the page while its width does not.</summary>
    public static PolylineElement Path(string style, ImmutableArray<ImmutableArray<GraphicPoint>> parts, ChartGeometry geometry) =>
        new(style, parts, ChartGeometry.PathWidth, geometry.Height);

    /// <param name="values">One for each slot; null for none.</param>
    /// <param name="geometry">Where things stand.</param>
    /// <param name="certainty">A further class for the column of an index, with a space before it; may be empty.</param>
    public static IEnumerable<GraphicElement> Columns(IEnumerable<decimal?> values, ChartGeometry geometry, Func<int, string> certainty)
    {
        foreach (var (index, value) in values.Index())
        {
            if (value is not { } known)
                continue;
            var (top, bottom) = (geometry.Y(Math.Max(0, known)), geometry.Y(Math.Min(0, known)));
            var left = Length.Percent(geometry.X(index) - geometry.ColumnWidth / 2);
            yield return new RectangleElement(
                $"os-bar os-bar--own{certainty(index)}", left, top, Length.Percent(geometry.ColumnWidth), bottom - top);
        }
    }
}
