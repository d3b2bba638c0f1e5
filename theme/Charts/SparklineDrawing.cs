using Microsoft.AspNetCore.Components;
using OpenStatement.Presentation;

namespace OpenStatement.Theme;

/// <summary>Draws the small chart of a card.</summary>
internal static class SparklineDrawing
{
    private const int Height = 56;

    public static MarkupString Draw(Sparkline sparkline)
    {
        var geometry = new ChartGeometry(Height, 6, Height - 4, sparkline.Values.Length, ChartKind.Line, sparkline.Axis);
        var last = sparkline.Values.Length - 1;
        while (last > 0 && sparkline.Values[last] is null)
            last--;
        return new SvgBuilder()
            .Open("svg", ("class", "os-sparkline"), ("role", "img"), ("aria-label", sparkline.Description), ("width", "100%"), ("height", $"{Height}"))
            .Element("line", ("class", "os-zero"), ("x1", "0"), ("x2", "100%"), ("y1", SvgBuilder.Number(geometry.Y(0))), ("y2", SvgBuilder.Number(geometry.Y(0))))
            .Open("svg", ("viewBox", $"0 0 {ChartGeometry.PathWidth} {Height}"), ("preserveAspectRatio", "none"), ("width", "100%"), ("height", $"{Height}"))
            .Element("path", ("class", "os-series-own"), ("vector-effect", "non-scaling-stroke"), ("d", geometry.Path(sparkline.Values)))
            .Close("svg")
            .Element("circle", ("class", "os-point"), ("cx", SvgBuilder.Percent(geometry.X(last))), ("cy", SvgBuilder.Number(geometry.Y(sparkline.Values[last] ?? 0))), ("r", "4"))
            .Close("svg")
            .ToMarkup();
    }
}
