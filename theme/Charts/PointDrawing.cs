namespace OpenStatement.Theme;

/// <summary>Draws the points of a series that are special in some way, each with a shape of its own.</summary>
internal static class PointDrawing
{
    /// <summary>Points nearer to one another than this, in percent, have small shapes, so that neighbours can be told apart.</summary>
    private const decimal Dense = 1.6m;

    /// <summary>Error bars, to stand behind points or in front of columns, with a halo that sets them apart from these.</summary>
    public static IEnumerable<GraphicElement> Intervals(Chart chart, ChartGeometry geometry)
    {
        for (var i = 0; i < chart.Points.Length; i++)
        {
            if (chart.Points[i].Interval is not { } interval)
                continue;
            var x = Length.Percent(geometry.X(i));
            var (bottom, top) = (geometry.Y(interval.Lower), geometry.Y(interval.Upper));
            if (chart.Kind is ChartKind.Columns)
                yield return new LineElement("os-interval os-interval--halo", x, x, bottom, top);
            yield return new LineElement("os-interval", x, x, bottom, top);
        }
    }

    /// <summary>
    /// Flagged points are triangles, unless they are too many. Of the rest of a line those have a point that its course does not
    /// show: the last one, provisional ones, forecasts, those with a note or an interval, and any that stands between two gaps.
    /// </summary>
    public static IEnumerable<GraphicElement> Points(Chart chart, ChartGeometry geometry)
    {
        var last = LastKnown(chart);
        for (var i = 0; i < chart.Points.Length; i++)
        {
            var point = chart.Points[i];
            if (point.Value is not { } value)
                continue;
            if (point.Flag is { } flag && chart.WithoutMarks is null)
                yield return Flag(
                    flag, Certainty(point), geometry.X(i), geometry.Y(value) - (chart.Kind is ChartKind.Columns ? 9 : 0), IsDense(chart));
            else if (chart.Kind is ChartKind.Line && (i == last || IsAlone(chart, i) || IsSpecial(point)))
                yield return new CircleElement(
                    $"os-point{Certainty(point)}", Length.Percent(geometry.X(i)), geometry.Y(value), IsDense(chart) ? 3.5m : 4.5m);
        }
    }

    /// <summary>A further class for what is drawn hollow: with a space before it; may be empty.</summary>
    public static string Certainty(ChartPoint point) =>
        point.Markers.HasFlag(Markers.Forecast) ? " os-hollow os-hollow--forecast" : point.Markers.HasFlag(Markers.Provisional) ? " os-hollow" : "";

    public static SortedSet<int> ForecastsOf(Chart chart) =>
        [.. Enumerable.Range(0, chart.Points.Length).Where(i => chart.Points[i].Markers.HasFlag(Markers.Forecast))];

    /// <summary>The shape for higher or lower than usual, around the origin.</summary>
    public static TriangleElement Triangle(string style, bool isHigher, bool isSmall)
    {
        var (tip, foot, half) = isSmall ? (5m, 3.5m, 4.5m) : (7m, 5m, 6.5m);
        return isHigher ? new TriangleElement(style, -tip, foot, half) : new TriangleElement(style, tip, -foot, half);
    }

    /// <summary>The class that colours what is better or worse.</summary>
    public static string ToneClass(Tone tone) => $"os-flag--{tone.ToString().ToLowerInvariant()}";

    private static TriangleElement Flag(PointFlag flag, string certainty, decimal x, decimal y, bool isSmall) =>
        Triangle($"os-flag {ToneClass(flag.Tone)}{certainty}", flag.IsHigher, isSmall) with { Place = (Length.Percent(x), y) };

    private static bool IsDense(Chart chart) => 100m / chart.Points.Length < Dense;

    /// <summary>A note on a break stands at the line of the break.</summary>
    private static bool IsSpecial(ChartPoint point) =>
        Certainty(point).Length > 0 || point.Interval is not null || (point.Note is not null && !point.Markers.HasFlag(Markers.Break));

    /// <summary>A figure between two gaps has no line to show it.</summary>
    private static bool IsAlone(Chart chart, int i) =>
        (i == 0 || chart.Points[i - 1].Value is null) && (i == chart.Points.Length - 1 || chart.Points[i + 1].Value is null);

    private static int LastKnown(Chart chart) => chart.Points.Length - 1 - chart.Points.Reverse().TakeWhile(point => point.Value is null).Count();
}
