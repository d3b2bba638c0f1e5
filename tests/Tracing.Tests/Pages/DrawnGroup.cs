using AngleSharp.Dom;

namespace OpenStatement.Tracing.Tests;

/// <summary>The dots of a group of forces read as a reader with a ruler would, by the scale below them.</summary>
internal sealed class DrawnGroup
{
    /// <summary>Half of the tenth to which percents are written, and a hair, so that a half that was rounded is within it.</summary>
    private const decimal RoundingOfPlaces = 0.0500001m;

    private readonly IElement _svg;
    private readonly ImmutableArray<(decimal X, decimal Value)> _scale;

    public DrawnGroup(IElement svg)
    {
        _svg = svg;
        var labels = svg.QuerySelectorAll("text.os-axis-label").ToList();
        _scale = [.. labels.Select(label => (Percent(label, "x"), decimal.Parse(label.TextContent, NumberStyles.Number, CultureInfo.InvariantCulture)))];
        labels.ForEach(label => label.Remove());
    }

    /// <summary>Whether every gridline has a label, which stands where its value says.</summary>
    public bool HasEvenScale =>
        _svg.QuerySelectorAll("line.os-zero, line.os-gridline").Select(line => Percent(line, "x1")).SequenceEqual(_scale.Select(tick => tick.X))
        && _scale.All(tick => Math.Abs(ValueAt(tick.X) - tick.Value) <= Tolerance);

    /// <summary>How far rounding to a tenth of a percent of the width can take a value.</summary>
    public decimal Tolerance => PerPercent * RoundingOfPlaces;

    /// <summary>The rates, from the top down.</summary>
    public ImmutableArray<decimal> Rates => [.. _svg.QuerySelectorAll("circle.os-dot").Select(dot => ValueAt(Percent(dot, "cx")))];

    /// <summary>From where to where chance would take each, from the top down.</summary>
    public ImmutableArray<(decimal Lower, decimal Upper)> Limits =>
        [.. _svg.QuerySelectorAll("rect.os-limits").Select(bar => (ValueAt(Percent(bar, "x")), ValueAt(Percent(bar, "x") + Percent(bar, "width"))))];

    public decimal Average => ValueAt(Percent(_svg.QuerySelector("line.os-average")!, "x1"));

    /// <summary>Whether the bar of each force is on the height of its dot, and its words above that.</summary>
    public bool IsAligned
    {
        get
        {
            var dots = Heights("circle.os-dot", "cy");
            return Heights("rect.os-limits", "y").SequenceEqual(Heights("circle.os-dot:not(.os-dot--wider)", "cy").Select(y => y - 5)) && Heights("text.os-end-label", "y").Distinct().SequenceEqual(dots.Select(y => y - 16));
        }
    }

    /// <summary>The highest value there is room for.</summary>
    public decimal Most => _scale[^1].Value;

    private decimal PerPercent => (_scale[^1].Value - _scale[0].Value) / (_scale[^1].X - _scale[0].X);

    private decimal ValueAt(decimal x) => _scale[0].Value + (x - _scale[0].X) * PerPercent;

    private List<decimal> Heights(string selector, string attribute) => [.. _svg.QuerySelectorAll(selector).Select(element => Percent(element, attribute))];

    private static decimal Percent(IElement element, string attribute) =>
        decimal.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture);
}
