namespace OpenStatement.Theme;

/// <summary>Draws what a series is held against. Its words are placed by <see cref="ChartLabels"/>.</summary>
internal static class ReferenceDrawing
{
    /// <summary>What the series passes in front of.</summary>
    public static void Behind(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        if (chart.UsualRange is { } range)
            Band(svg, range, geometry);
        if (chart.Average is { } average)
            Level(svg, average, "os-average", geometry);
        if (chart.TrendLine is { } trend)
            SeriesDrawing.Path(svg, "os-trend", geometry.Path(trend.Values, ImmutableHashSet<int>.Empty), geometry);
    }

    /// <summary>Over columns, which would hide it.</summary>
    public static void InFront(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        if (chart.Baseline is { } baseline)
            Level(svg, baseline, "os-baseline", geometry);
        if (chart.Target is { } target)
            Level(svg, target, "os-target", geometry);
    }

    private static void Band(SvgBuilder svg, UsualRange range, ChartGeometry geometry)
    {
        var (left, right) = (geometry.Left(range.First), geometry.Right(range.Last));
        var (top, bottom) = (geometry.Y(range.Upper), geometry.Y(range.Lower));
        svg.Element("rect", ("class", range.IsTrial ? "os-usual os-usual--trial" : "os-usual"), ("x", SvgBuilder.Percent(left)), ("width", SvgBuilder.Percent(right - left)), ("y", SvgBuilder.Number(top)), ("height", SvgBuilder.Number(bottom - top)));
    }

    private static void Level(SvgBuilder svg, LevelLine line, string style, ChartGeometry geometry)
    {
        var y = SvgBuilder.Number(geometry.Y(line.Value));
        svg.Element("line", ("class", style), ("x1", SvgBuilder.Percent(geometry.Left(line.First))), ("x2", SvgBuilder.Percent(geometry.Right(line.Last))), ("y1", y), ("y2", y));
    }
}
