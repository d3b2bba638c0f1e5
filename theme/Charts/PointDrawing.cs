namespace OpenStatement.Theme;

/// <summary>Draws the points of a series that are special in some way, each with a shape of its own.</summary>
internal static class PointDrawing
{
    /// <summary>Points nearer to one another than this, in percent, have small shapes, so that neighbours can be told apart.</summary>
    private const decimal Dense = 1.6m;

    /// <summary>Error bars, to stand behind points or in front of columns, with a halo that sets them apart from these.</summary>
    public static void Intervals(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        for (var i = 0; i < chart.Points.Length; i++)
        {
            if (chart.Points[i].Interval is not { } interval)
                continue;
            var x = SvgBuilder.Percent(geometry.X(i));
            var (bottom, top) = (SvgBuilder.Number(geometry.Y(interval.Lower)), SvgBuilder.Number(geometry.Y(interval.Upper)));
            if (chart.Kind is ChartKind.Columns)
                svg.Element("line", ("class", "os-interval os-interval--halo"), ("x1", x), ("x2", x), ("y1", bottom), ("y2", top));
            svg.Element("line", ("class", "os-interval"), ("x1", x), ("x2", x), ("y1", bottom), ("y2", top));
        }
    }

    /// <summary>
    /// Flagged points are triangles, unless they are too many. Of the rest of a line those have a point that its course does not show: the last
    /// one, provisional ones, forecasts, those with a note or an interval, and any that stands between two gaps.
    /// </summary>
    public static void Points(SvgBuilder svg, Chart chart, ChartGeometry geometry)
    {
        var last = LastKnown(chart);
        for (var i = 0; i < chart.Points.Length; i++)
        {
            var point = chart.Points[i];
            if (point.Value is not { } value)
                continue;
            if (point.Flag is { } flag && chart.WithoutMarks is null)
                Flag(svg, flag, Certainty(point), geometry.X(i), geometry.Y(value) - (chart.Kind is ChartKind.Columns ? 9 : 0), IsDense(chart));
            else if (chart.Kind is ChartKind.Line && (i == last || IsAlone(chart, i) || IsSpecial(point)))
                svg.Element("circle", ("class", $"os-point{Certainty(point)}"), ("cx", SvgBuilder.Percent(geometry.X(i))), ("cy", SvgBuilder.Number(geometry.Y(value))), ("r", IsDense(chart) ? "3.5" : "4.5"));
        }
    }

    /// <summary>A further class for what is drawn hollow: with a space before it; may be empty.</summary>
    public static string Certainty(ChartPoint point) =>
        point.Markers.HasFlag(Markers.Forecast) ? " os-hollow os-hollow--forecast" : point.Markers.HasFlag(Markers.Provisional) ? " os-hollow" : "";

    public static SortedSet<int> ForecastsOf(Chart chart) =>
        [.. Enumerable.Range(0, chart.Points.Length).Where(i => chart.Points[i].Markers.HasFlag(Markers.Forecast))];

    /// <summary>The shape for higher or lower than usual, around the origin.</summary>
    public static string Triangle(bool isHigher, bool isSmall) => (isHigher, isSmall) switch
    {
        (true, false) => "M0-7L6.5 5H-6.5Z",
        (false, false) => "M0 7L6.5-5H-6.5Z",
        (true, true) => "M0-5L4.5 3.5H-4.5Z",
        _ => "M0 5L4.5-3.5H-4.5Z",
    };

    /// <summary>The class that colours what is better or worse.</summary>
    public static string ToneClass(Tone tone) => $"os-flag--{tone.ToString().ToLowerInvariant()}";

    private static void Flag(SvgBuilder svg, PointFlag flag, string certainty, decimal x, decimal y, bool isSmall) => svg
        .Open("svg", ("x", SvgBuilder.Percent(x)), ("y", SvgBuilder.Number(y)), ("overflow", "visible"))
        .Element("path", ("class", $"os-flag {ToneClass(flag.Tone)}{certainty}"), ("d", Triangle(flag.IsHigher, isSmall)))
        .Close("svg");

    private static bool IsDense(Chart chart) => 100m / chart.Points.Length < Dense;

    /// <summary>A note on a break stands at the line of the break.</summary>
    private static bool IsSpecial(ChartPoint point) =>
        Certainty(point).Length > 0 || point.Interval is not null || (point.Note is not null && !point.Markers.HasFlag(Markers.Break));

    /// <summary>A figure between two gaps has no line to show it.</summary>
    private static bool IsAlone(Chart chart, int i) =>
        (i == 0 || chart.Points[i - 1].Value is null) && (i == chart.Points.Length - 1 || chart.Points[i + 1].Value is null);

    private static int LastKnown(Chart chart) => chart.Points.Length - 1 - chart.Points.Reverse().TakeWhile(point => point.Value is null).Count();
}
