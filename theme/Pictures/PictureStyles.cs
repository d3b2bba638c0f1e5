namespace OpenStatement.Theme;

/// <summary>
/// What the style sheet says of the parts of a drawing, on a light ground, for pictures that have no style sheet. The
/// colours are those of <c>_colours.scss</c> and the rest that of <c>_series.scss</c>.
/// </summary>
internal static class PictureStyles
{
    public const string Ground = "#ffffff";
    public const string Heading = "#12436d";
    public const string Words = "#0b0c0c";
    public const string Quiet = "#4c5055";
    public const string Rule = "#d9d3c9";
    public const string Own = "#12436d";
    public const string Accent = "#b4862b";
    public const string Usual = "#e6edf4";
    private const string Other = "#8c857a";
    private const string Trend = "#2073bc";
    private const string Baseline = "#5c564d";
    private const string Target = "#8a5a00";
    private const string Dot = "#4a4640";
    private const string Bar = "#bdb6aa";
    private const string Grid = "#e3ded5";
    private const string Better = "#0d655d";
    private const string Worse = "#801650";

    private static readonly Paint Nothing = new(Words);

    /// <summary>In the order of the style sheet: a later class goes before an earlier one.</summary>
    private static readonly (string Class, Func<Paint, Paint> Change)[] Rules =
    [
        ("os-gridline", _ => Line(Grid)),
        ("os-zero", _ => Line(Other)),
        ("os-break", _ => Line(Other, 1, 2, 4)),
        ("os-series-own", _ => Line(Own, 3) with { IsRound = true }),
        ("os-series-own--forecast", paint => paint with { StrokeWidth = 2, Dashes = [1, 5] }),
        ("os-series-other", _ => Line(Other, 1.5)),
        ("os-baseline", _ => Line(Baseline, 1.5, 4, 4)),
        ("os-target", _ => Line(Target, 2, 12, 3, 2, 3)),
        ("os-usual", _ => new(Usual)),
        ("os-usual--trial", paint => paint with { Stroke = Other, Dashes = [3, 3] }),
        ("os-average", _ => Line(Other)),
        ("os-trend", _ => Line(Trend, 2, 6, 4)),
        ("os-interval", _ => Line(Dot, 2)),
        ("os-interval--halo", _ => Line(Ground, 5)),
        ("os-axis-label", _ => Written(Quiet)),
        ("os-label", _ => Written(Quiet)),
        ("os-end-label", _ => Written(Quiet)),
        ("os-label--wide", paint => paint),
        ("os-end-label--own", paint => paint with { Fill = Own, IsBold = true }),
        ("os-label--baseline", paint => paint with { Fill = Baseline }),
        ("os-label--target", paint => paint with { Fill = Target }),
        ("os-label--trend", paint => paint with { Fill = Trend }),
        ("os-on-usual", paint => paint with { Stroke = Usual }),
        ("os-point", _ => new(Own, Own, 2)),
        ("os-bar", _ => new(Bar)),
        ("os-bar--own", paint => paint with { Fill = Own }),
        ("os-flag", _ => new(Own, Ground, 1.5) { IsRound = true, IsStrokeBehind = true }),
        ("os-flag--better", paint => paint with { Fill = Better }),
        ("os-flag--worse", paint => paint with { Fill = Worse }),
        ("os-flag--neutral", paint => paint),
        ("os-hollow", paint => paint with { Stroke = paint.Fill is Bar ? Own : paint.Fill, StrokeWidth = 2, Fill = Ground }),
        ("os-hollow--forecast", paint => paint with { Dashes = [2, 2] }),
    ];

    private static readonly FrozenSet<string> Known = Rules.Select(rule => rule.Class).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shapes of a graphic, laid out and painted.</summary>
    public static IEnumerable<Shape> Apply(Graphic graphic, PictureFrame frame) => new GraphicShapes(frame, Of).Of(graphic);

    /// <summary>Throws for a class that it does not know, so that no part of a drawing loses its looks unseen.</summary>
    public static Paint Of(string classes)
    {
        var names = classes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (names.FirstOrDefault(name => !Known.Contains(name)) is { } unknown)
            throw new InvalidOperationException($"Pictures have no style for {unknown}: add it to {nameof(PictureStyles)}.");
        return Rules.Where(rule => names.Contains(rule.Class)).Aggregate(Nothing, (paint, rule) => rule.Change(paint));
    }

    private static Paint Line(string colour, double width = 1, params double[] dashes) => new(null, colour, width) { Dashes = [.. dashes] };

    /// <summary>With the halo that keeps words legible where a line passes behind them.</summary>
    private static Paint Written(string colour) => new(colour, Ground, 4) { IsRound = true, IsStrokeBehind = true };
}
