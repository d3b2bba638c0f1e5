namespace OpenStatement.Theme;

/// <summary>Draws what a key explains, small. It is decoration: the words beside it name it.</summary>
internal static class ChartKey
{
    private const int Width = 24;
    private const int Height = 14;

    public static Graphic Draw(ChartFeature feature, Chart chart) => new()
    {
        Class = "os-chart__swatch",
        Width = Length.Pixels(Width),
        Height = Height,
        ViewBox = new GraphicBox(-Width / 2, -Height / 2, Width, Height),
        Elements = [Element(feature, chart)],
    };

    private static GraphicElement Element(ChartFeature feature, Chart chart) => feature switch
    {
        ChartFeature.Higher => PointDrawing.Triangle($"os-flag {ToneOf(chart, isHigher: true)}", isHigher: true, isSmall: false),
        ChartFeature.Lower => PointDrawing.Triangle($"os-flag {ToneOf(chart, isHigher: false)}", isHigher: false, isSmall: false),
        ChartFeature.Provisional => Point(chart, "os-hollow"),
        ChartFeature.Forecast => Point(chart, "os-hollow os-hollow--forecast"),
        ChartFeature.Interval => new LineElement("os-interval", Length.Pixels(0), Length.Pixels(0), -7, 7),
        ChartFeature.UsualRange => new RectangleElement(
            chart.UsualRange!.IsTrial ? "os-usual os-usual--trial" : "os-usual", Length.Pixels(-11), -6, Length.Pixels(22), 12),
        ChartFeature.Baseline => Line("os-baseline"),
        ChartFeature.Target => Line("os-target"),
        ChartFeature.TrendLine => Line("os-trend"),
        _ => Line("os-average"),
    };

    private static LineElement Line(string style) => new(style, Length.Pixels(-12), Length.Pixels(12), 0, 0);

    private static GraphicElement Point(Chart chart, string style) => chart.Kind is ChartKind.Line
        ? new CircleElement($"os-point {style}", null, null, 4.5m)
        : new RectangleElement($"os-bar os-bar--own {style}", Length.Pixels(-5), -6, Length.Pixels(10), 12);

    private static string ToneOf(Chart chart, bool isHigher) =>
        PointDrawing.ToneClass(chart.Points.First(point => point.Flag is { } flag && flag.IsHigher == isHigher).Flag!.Tone);
}
