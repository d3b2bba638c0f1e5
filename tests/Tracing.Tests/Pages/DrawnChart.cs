using AngleSharp.Dom;

namespace OpenStatement.Tracing.Tests;

/// <summary>A chart read as a reader with a ruler would: heights are turned into values by the gridlines and their labels.</summary>
internal sealed partial class DrawnChart
{
    /// <summary>Half of the tenth to which pixels and percents are written, and a hair, so that a half that was rounded is within it.</summary>
    private const decimal RoundingOfPlaces = 0.0500001m;

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

    /// <summary>Whether points stand as far apart as their periods do, but for rounding: of lines to a thousandth of the width, of columns to a tenth of a percent.</summary>
    public bool HasEvenSpacing
    {
        get
        {
            var across = Across().ToList();
            var step = (across[^1] - across[0]) / (across.Count - 1);
            // The ends of a line stand at the edges, those of columns are rounded too.
            var rounding = Line is null ? RoundingOfPlaces + RoundingOfPlaces : RoundingOfPlaces * PerPercent;
            return step > 0 && across.Select((x, index) => Math.Abs(across[0] + index * step - x)).All(difference => difference <= rounding);
        }
    }

    /// <summary>The points that the line does not reach from the one before.</summary>
    public ImmutableArray<int> Breaks => Line is { } line
        ? [.. PointsOf(line).Index().Skip(1).Where(point => point.Item.IsStart).Select(point => point.Index)]
        : [];

    /// <summary>How far rounding to a tenth of a pixel can take a value.</summary>
    public decimal Tolerance => PerPixel * RoundingOfPlaces;

    /// <summary>Earliest first, each as near as <see cref="Tolerance"/>.</summary>
    public ImmutableArray<decimal> Values => [.. Heights()];

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

    /// <summary>The points with a sign that they are unusual, whether it points up, and its colour. Each must stand on its point.</summary>
    public ImmutableArray<(int Point, bool IsUp, string Tone)> Flags
    {
        get
        {
            var (across, heights) = (Across().ToList(), Heights().ToList());
            return
            [
                .. _svg.QuerySelectorAll("svg:has(> path.os-flag)").Select(flag =>
                {
                    var point = across.FindIndex(x => Math.Abs(x / PerPercent - Number(flag, "x")) <= RoundingOfPlaces);
                    // Both are rounded.
                    Assert.InRange(ValueAt(Number(flag, "y")) - heights[point], -2 * Tolerance, 2 * Tolerance);
                    var sign = flag.QuerySelector("path")!;
                    return (point, sign.GetAttribute("d")!.StartsWith("M0-7", StringComparison.Ordinal), sign.ClassList.Single(name => name.StartsWith("os-flag--", StringComparison.Ordinal))["os-flag--".Length..]);
                }),
            ];
        }
    }

    /// <summary>Whether the last point is marked where it stands, if not as unusual; columns need no mark.</summary>
    public bool IsLastPointMarked => (Line, _svg.QuerySelector("circle.os-point")) switch
    {
        (null, _) => true,
        (_, { } point) => Math.Abs(ValueAt(Number(point, "cy")) - Heights().Last()) <= 2 * Tolerance && Number(point, "cx") == 100,
        _ => Flags.Any(flag => flag.Point == Across().Count() - 1),
    };

    /// <summary>The values of the moving average, each at its point; null where there is none.</summary>
    public ImmutableArray<decimal?> MovingAverage
    {
        get
        {
            var points = PointsOf(PathOf("os-trend") ?? "").ToDictionary(point => point.X, point => ValueAt(point.Y));
            return [.. Across().Select(x => points.Remove(x, out var value) ? value : (decimal?)null), .. points.Select(point => (decimal?)point.Value)];
        }
    }

    /// <summary>Whether the moving average is drawn apart on both sides of every gap.</summary>
    public bool HasGapsInMovingAverage => PointsOf(PathOf("os-trend") ?? "").Count(point => point.IsStart)
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
        ? PointsOf(line).Select(point => point.X)
        : _svg.QuerySelectorAll("rect.os-bar").Select(column => Number(column, "x"));

    private IEnumerable<decimal> Heights() => Line is { } line
        ? PointsOf(line).Select(point => ValueAt(point.Y))
        : _svg.QuerySelectorAll("rect.os-bar").Select(column => Number(column, "height") * PerPixel);

    /// <summary>A gridline is labelled by the text nearest to it, which stands on it.</summary>
    private IElement LabelOf(IElement line) =>
        _svg.QuerySelectorAll("text.os-axis-label").MinBy(label => Math.Abs(Number(line, "y1") - Number(label, "y")))!;

    private bool IsAt(int point, decimal percent) => Math.Abs(Across().ElementAt(point) / PerPercent - percent) <= RoundingOfPlaces;

    private decimal? Level(string selector) => _svg.QuerySelector(selector) is { } line ? ValueAt(Number(line, "y1")) : null;

    private string? PathOf(string name) => _svg.QuerySelector($"path.{name}")?.GetAttribute("d");

    private decimal ValueAt(decimal y) => _scale[0].Value + (_scale[0].Y - y) * PerPixel;

    /// <summary>The points of a path, each of which starts a line or is so many steps from the one before.</summary>
    private static ImmutableArray<(decimal X, decimal Y, bool IsStart)> PointsOf(string path)
    {
        var points = ImmutableArray.CreateBuilder<(decimal X, decimal Y, bool IsStart)>();
        foreach (Match match in PointOfPath().Matches(path))
        {
            var (x, y, isStart) = (Number(match.Groups[2].Value), Number(match.Groups[3].Value), match.Groups[1].Value == "M");
            points.Add(isStart ? (x, y, true) : (points[^1].X + x, points[^1].Y + y, false));
        }

        // Nothing of it may have been passed over.
        Assert.Equal(path, string.Concat(PointOfPath().Matches(path).Select(match => match.Value)));
        return points.ToImmutable();
    }

    private static decimal Number(IElement element, string attribute) => Number(element.GetAttribute(attribute)!.TrimEnd('%'));

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([Ml])(-?[\d.]+) ?(-?[\d.]+)")]
    private static partial Regex PointOfPath();
}
