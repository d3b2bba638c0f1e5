using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OpenStatement.Tracing.Tests;

/// <summary>A chart read as a reader with a ruler would: heights are turned into values by the gridlines and their labels.</summary>
internal sealed partial class DrawnChart
{
    private readonly IElement _svg;
    private readonly ImmutableArray<(decimal Y, decimal Value)> _scale;

    public DrawnChart(IElement svg)
    {
        _svg = svg;
        var scale = svg.QuerySelectorAll("line.os-zero, line.os-gridline").Select(line => (Y: Number(line, "y1"), Label: LabelOf(line))).ToList();
        _scale = [.. scale.Select(tick => (tick.Y, Number(tick.Label.TextContent)))];
        scale.ForEach(tick => tick.Label.Remove());
    }

    /// <summary>Whether each gridline stands where its label says.</summary>
    public bool HasEvenScale => _scale.All(tick => Math.Abs(ValueAt(tick.Y) - tick.Value) <= Tolerance);

    /// <summary>Whether points stand as far apart as their periods do, to a hundredth of the unit they are drawn in.</summary>
    public bool HasEvenSpacing
    {
        get
        {
            var across = Across().ToList();
            var step = (across[^1] - across[0]) / (across.Count - 1);
            return step > 0 && across.Select((x, index) => Math.Abs(across[0] + index * step - x)).All(difference => difference <= 0.02m);
        }
    }

    /// <summary>The points that the line does not reach from the one before.</summary>
    public ImmutableArray<int> Breaks => Line is { } line
        ? [.. PointOfPath().Matches(line).Index().Skip(1).Where(point => point.Item.Value.StartsWith('M')).Select(point => point.Index)]
        : [];

    /// <summary>The value of a hundredth of a pixel, to which heights are rounded.</summary>
    public decimal Tolerance => PerPixel / 100;

    /// <summary>Earliest first.</summary>
    public ImmutableArray<long> Counts => [.. Heights().Select(height => (long)Math.Round(height))];

    public decimal? Baseline => Level("line.os-baseline");

    public decimal? Average => Level("line.os-average");

    /// <summary>The lower and the upper edge of the band.</summary>
    public (decimal Lower, decimal Upper)? UsualRange => _svg.QuerySelector("rect.os-usual") is { } band
        ? (ValueAt(Number(band, "y") + Number(band, "height")), ValueAt(Number(band, "y")))
        : null;

    /// <summary>Whether the band and the line of the average run from a point to the right edge.</summary>
    public bool IsUsualFrom(int point) => _svg.QuerySelectorAll("rect.os-usual, line.os-average").All(element =>
        IsAt(point, Number(element, element.HasAttribute("x") ? "x" : "x1"))
        && 100 == (element.HasAttribute("x") ? Number(element, "x") + Number(element, "width") : Number(element, "x2")));

    /// <summary>The points with a sign that they are unusual, and whether it points up. Each must stand on its point.</summary>
    public ImmutableArray<(int Point, bool IsUp)> Flags
    {
        get
        {
            var (across, heights) = (Across().ToList(), Heights().ToList());
            return
            [
                .. _svg.QuerySelectorAll("svg:has(> path.os-flag)").Select(flag =>
                {
                    var point = across.FindIndex(x => Math.Abs(x / PerPercent - Number(flag, "x")) <= 0.01m);
                    Assert.InRange(ValueAt(Number(flag, "y")) - heights[point], -Tolerance, Tolerance);
                    return (point, flag.QuerySelector("path")!.GetAttribute("d")!.StartsWith("M0-7", StringComparison.Ordinal));
                }),
            ];
        }
    }

    /// <summary>The values of the moving average, each at its point; null where there is none.</summary>
    public ImmutableArray<decimal?> MovingAverage
    {
        get
        {
            var points = PointOfPath().Matches(PathOf("os-trend") ?? "").ToDictionary(point => Number(point.Groups[1].Value), point => ValueAt(Number(point.Groups[2].Value)));
            return [.. Across().Select(x => points.Remove(x, out var value) ? value : (decimal?)null), .. points.Select(point => (decimal?)point.Value)];
        }
    }

    /// <summary>Whether the moving average is drawn apart on both sides of every gap.</summary>
    public bool HasGapsInMovingAverage => PointOfPath().Matches(PathOf("os-trend") ?? "").Count(point => point.Value.StartsWith('M'))
        == MovingAverage.Where((value, index) => value is not null && (index == 0 || MovingAverage[index - 1] is null)).Count();

    /// <summary>Whether scripts are told the scale as it is drawn.</summary>
    /// <param name="figure">Which holds the drawing.</param>
    public bool IsScaleOf(IElement figure) =>
        Math.Abs(ValueAt(Number(figure, "data-top")) - Number(figure, "data-y-max")) <= Tolerance
        && Math.Abs(ValueAt(Number(_svg, "height") - Number(figure, "data-below")) - Number(figure, "data-y-min")) <= Tolerance;

    private decimal PerPixel => (_scale[^1].Value - _scale[0].Value) / (_scale[0].Y - _scale[^1].Y);

    private string? Line => PathOf("os-series-own");

    /// <summary>Lines are drawn in thousandths of the width, columns in percent of it.</summary>
    private decimal PerPercent => Line is null ? 1 : 10;

    private IEnumerable<decimal> Across() => Line is { } line
        ? PointOfPath().Matches(line).Select(point => Number(point.Groups[1].Value))
        : _svg.QuerySelectorAll("rect.os-bar").Select(column => Number(column, "x"));

    private IEnumerable<decimal> Heights() => Line is { } line
        ? PointOfPath().Matches(line).Select(point => ValueAt(Number(point.Groups[2].Value)))
        : _svg.QuerySelectorAll("rect.os-bar").Select(column => Number(column, "height") * PerPixel);

    /// <summary>A gridline is labelled by the text nearest to it, which stands on it.</summary>
    private IElement LabelOf(IElement line) =>
        _svg.QuerySelectorAll("text.os-axis-label").MinBy(label => Math.Abs(Number(line, "y1") - Number(label, "y")))!;

    private bool IsAt(int point, decimal percent) => Math.Abs(Across().ElementAt(point) / PerPercent - percent) <= 0.01m;

    private decimal? Level(string selector) => _svg.QuerySelector(selector) is { } line ? ValueAt(Number(line, "y1")) : null;

    private string? PathOf(string name) => _svg.QuerySelector($"path.{name}")?.GetAttribute("d");

    private decimal ValueAt(decimal y) => _scale[0].Value + (_scale[0].Y - y) * PerPixel;

    private static decimal Number(IElement element, string attribute) => Number(element.GetAttribute(attribute)!.TrimEnd('%'));

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ML]([\d.]+) ([\d.]+)")]
    private static partial Regex PointOfPath();
}
