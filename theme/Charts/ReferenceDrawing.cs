namespace OpenStatement.Theme;

/// <summary>Draws what a series is held against. Its words are placed by <see cref="ChartLabels"/>.</summary>
internal static class ReferenceDrawing
{
    /// <summary>What the series passes in front of.</summary>
    public static IEnumerable<GraphicElement> Behind(Chart chart, ChartGeometry geometry)
    {
        if (chart.UsualRange is { } range)
            yield return Band(range, geometry);
        if (chart.Average is { } average)
            yield return Level(average, "os-average", geometry);
        if (chart.TrendLine is { } trend)
            yield return SeriesDrawing.Path("os-trend", geometry.Path(trend.Values, ImmutableHashSet<int>.Empty), geometry);
    }

    /// <summary>Over columns, which would hide it.</summary>
    public static IEnumerable<GraphicElement> InFront(Chart chart, ChartGeometry geometry)
    {
        if (chart.Baseline is { } baseline)
            yield return Level(baseline, "os-baseline", geometry);
        if (chart.Target is { } target)
            yield return Level(target, "os-target", geometry);
    }

    private static RectangleElement Band(UsualRange range, ChartGeometry geometry)
    {
        var (left, right) = (geometry.Left(range.First), geometry.Right(range.Last));
        var (top, bottom) = (geometry.Y(range.Upper), geometry.Y(range.Lower));
        var style = range.IsTrial ? "os-usual os-usual--trial" : "os-usual";
        return new(style, Length.Percent(left), top, Length.Percent(right - left), bottom - top);
    }

    private static LineElement Level(LevelLine line, string style, ChartGeometry geometry)
    {
        var y = geometry.Y(line.Value);
        return new(style, Length.Percent(geometry.Left(line.First)), Length.Percent(geometry.Right(line.Last)), y, y);
    }
}
