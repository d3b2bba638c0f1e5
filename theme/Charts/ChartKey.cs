namespace OpenStatement.Theme;

/// <summary>Draws what a key explains, small. It is decoration: the words beside it name it.</summary>
internal static class ChartKey
{
    private const int Width = 24;
    private const int Height = 14;

    public static MarkupString Draw(ChartFeature feature, Chart chart)
    {
        var svg = new SvgBuilder().Open("svg", ("class", "os-chart__swatch"), ("aria-hidden", "true"), ("width", $"{Width}"), ("height", $"{Height}"), ("viewBox", $"{-Width / 2} {-Height / 2} {Width} {Height}"));
        _ = feature switch
        {
            ChartFeature.Higher => svg.Element("path", ("class", $"os-flag {ToneOf(chart, isHigher: true)}"), ("d", PointDrawing.Triangle(isHigher: true, isSmall: false))),
            ChartFeature.Lower => svg.Element("path", ("class", $"os-flag {ToneOf(chart, isHigher: false)}"), ("d", PointDrawing.Triangle(isHigher: false, isSmall: false))),
            ChartFeature.Provisional => Point(svg, chart, "os-hollow"),
            ChartFeature.Forecast => Point(svg, chart, "os-hollow os-hollow--forecast"),
            ChartFeature.Interval => svg.Element("line", ("class", "os-interval"), ("x1", "0"), ("x2", "0"), ("y1", "-7"), ("y2", "7")),
            ChartFeature.UsualRange => svg.Element("rect", ("class", chart.UsualRange!.IsTrial ? "os-usual os-usual--trial" : "os-usual"), ("x", "-11"), ("width", "22"), ("y", "-6"), ("height", "12")),
            ChartFeature.Baseline => Line(svg, "os-baseline"),
            ChartFeature.Target => Line(svg, "os-target"),
            ChartFeature.TrendLine => Line(svg, "os-trend"),
            _ => Line(svg, "os-average"),
        };
        return svg.Close("svg").ToMarkup();
    }

    private static SvgBuilder Line(SvgBuilder svg, string style) => svg.Element("line", ("class", style), ("x1", "-12"), ("x2", "12"), ("y1", "0"), ("y2", "0"));

    private static SvgBuilder Point(SvgBuilder svg, Chart chart, string style) => chart.Kind is ChartKind.Line
        ? svg.Element("circle", ("class", $"os-point {style}"), ("r", "4.5"))
        : svg.Element("rect", ("class", $"os-bar os-bar--own {style}"), ("x", "-5"), ("width", "10"), ("y", "-6"), ("height", "12"));

    private static string ToneOf(Chart chart, bool isHigher) =>
        PointDrawing.ToneClass(chart.Points.First(point => point.Flag is { } flag && flag.IsHigher == isHigher).Flag!.Tone);
}
