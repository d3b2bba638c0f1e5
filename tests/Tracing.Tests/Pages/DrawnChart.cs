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
        // The label of a gridline is the text that follows it.
        var gridlines = svg.QuerySelectorAll("line.os-zero, line.os-gridline").ToList();
        _scale = [.. gridlines.Select(line => (Number(line, "y1"), Number(line.NextElementSibling!.TextContent)))];
        gridlines.ForEach(line => line.NextElementSibling!.Remove());
    }

    /// <summary>Whether each gridline stands where its label says.</summary>
    public bool HasEvenScale => _scale.All(tick => Math.Abs(ValueAt(tick.Y) - tick.Value) <= Tolerance);

    /// <summary>The value of a hundredth of a pixel, to which heights are rounded.</summary>
    public decimal Tolerance => PerPixel / 100;

    /// <summary>Earliest first.</summary>
    public ImmutableArray<long> Counts => [.. Heights().Select(height => (long)Math.Round(height))];

    public decimal? Baseline => _svg.QuerySelector("line.os-baseline") is { } line ? ValueAt(Number(line, "y1")) : null;

    private decimal PerPixel => (_scale[^1].Value - _scale[0].Value) / (_scale[0].Y - _scale[^1].Y);

    private IEnumerable<decimal> Heights() => _svg.QuerySelector("path") is { } line
        ? PointOfPath().Matches(line.GetAttribute("d")!).Select(point => ValueAt(Number(point.Groups[1].Value)))
        : _svg.QuerySelectorAll("rect").Select(column => Number(column, "height") * PerPixel);

    private decimal ValueAt(decimal y) => _scale[0].Value + (_scale[0].Y - y) * PerPixel;

    private static decimal Number(IElement element, string attribute) => Number(element.GetAttribute(attribute)!);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ML][\d.]+ ([\d.]+)")]
    private static partial Regex PointOfPath();
}
