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

    public decimal? Baseline => _svg.QuerySelector("line.os-baseline") is { } line ? ValueAt(Number(line, "y1")) : null;

    private decimal PerPixel => (_scale[^1].Value - _scale[0].Value) / (_scale[0].Y - _scale[^1].Y);

    private string? Line => _svg.QuerySelector("path")?.GetAttribute("d");

    private IEnumerable<decimal> Across() => Line is { } line
        ? PointOfPath().Matches(line).Select(point => Number(point.Groups[1].Value))
        : _svg.QuerySelectorAll("rect").Select(column => Number(column.GetAttribute("x")!.TrimEnd('%')));

    private IEnumerable<decimal> Heights() => Line is { } line
        ? PointOfPath().Matches(line).Select(point => ValueAt(Number(point.Groups[2].Value)))
        : _svg.QuerySelectorAll("rect").Select(column => Number(column, "height") * PerPixel);

    /// <summary>A gridline is labelled by the text nearest to it, which stands on it.</summary>
    private IElement LabelOf(IElement line) =>
        _svg.QuerySelectorAll("text.os-axis-label").MinBy(label => Math.Abs(Number(line, "y1") - Number(label, "y")))!;

    private decimal ValueAt(decimal y) => _scale[0].Value + (_scale[0].Y - y) * PerPixel;

    private static decimal Number(IElement element, string attribute) => Number(element.GetAttribute(attribute)!);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ML]([\d.]+) ([\d.]+)")]
    private static partial Regex PointOfPath();
}
