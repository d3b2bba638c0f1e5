namespace OpenStatement.Theme;

/// <summary>
/// Finds places for the words inside a chart, so that none overlap on the narrowest screen: on wider ones they only move
/// apart. What finds no place there is written where the drawing is wide, and otherwise left to the key below the chart.
/// </summary>
internal sealed class ChartLabels
{
    /// <summary>The style sheet shows some words only where a drawing is at least this wide, in pixels.</summary>
    private const decimal Wide = 640;

    private readonly Chart _chart;
    private readonly LabelSpace _narrow;
    private readonly LabelSpace _wide;
    private readonly ImmutableArray<PlacedLabel>.Builder _placed = ImmutableArray.CreateBuilder<PlacedLabel>();
    private readonly ImmutableArray<UnplacedLabel>.Builder _unplaced = ImmutableArray.CreateBuilder<UnplacedLabel>();

    private ChartLabels(Chart chart)
    {
        _chart = chart;
        Geometry = ChartDrawing.GeometryOf(chart);
        _narrow = new LabelSpace(chart, Geometry, ChartGeometry.NarrowestWidth);
        _wide = new LabelSpace(chart, Geometry, Wide);
    }

    public ChartGeometry Geometry { get; }

    public ImmutableArray<PlacedLabel> Placed => _placed.ToImmutable();

    public ImmutableArray<UnplacedLabel> Unplaced => _unplaced.ToImmutable();

    /// <summary>Places the name of the series first, then whatever matters most.</summary>
    public static ChartLabels For(Chart chart)
    {
        var labels = new ChartLabels(chart);
        labels.NameSeries();
        labels.PlaceLevel(chart.Target, ChartFeature.Target, "os-label os-label--target");
        labels.PlaceLevel(chart.Baseline, ChartFeature.Baseline, "os-label os-label--baseline");
        if (chart.TrendLine is { } trend)
            labels.PlaceWide(trend.Label, ChartFeature.TrendLine, "os-label os-label--trend", space => space.Beside(trend), mostOthers: 1);
        if (chart.UsualRange is { } range)
        {
            labels.PlaceWide(range.Label, ChartFeature.UsualRange, "os-label", space => space.Within(range), mostOthers: 0);
            if (chart.Average is { } average)
                labels.PlaceWide(average.Label, ChartFeature.Average, "os-label", space => space.Within(range, average), mostOthers: 0);
        }

        return labels;
    }

    /// <summary>At its end, over or under the points near there, where fewest other lines pass.</summary>
    private void NameSeries()
    {
        var y = _narrow.BesideEnd(_chart.SeriesLabel);
        var width = TextSize.Width(_chart.SeriesLabel, isBold: true);
        var box = Box.Around(_narrow.Width - width, y, width);
        _narrow.Take(box);
        _wide.Take(Box.Around(_wide.Width - width, y, width));
        _placed.Add(new PlacedLabel(_chart.SeriesLabel, $"os-end-label os-end-label--own{Ground(box, _narrow)}", 100, y, TextAnchor.End));
    }

    private void PlaceLevel(LevelLine? line, ChartFeature feature, string style)
    {
        if (line is null)
            return;
        if (_narrow.Find(_narrow.Along(line), mostOthers: 0) is { } box)
        {
            var label = Label(box, _narrow, line.Label, style);
            _placed.Add(label);
            _narrow.Take(box);
            _wide.Take(Box.Around(label.X * _wide.Width / 100 - (box.Right - box.Left) / 2, label.Y, box.Right - box.Left));
            return;
        }

        PlaceWide(line.Label, feature, style, space => space.Along(line), mostOthers: 1);
    }

    private void PlaceWide(string text, ChartFeature feature, string style, Func<LabelSpace, IEnumerable<Box>> places, int mostOthers)
    {
        var box = _wide.Find(places(_wide), mostOthers);
        _unplaced.Add(new UnplacedLabel(new ChartKeyEntry(feature, text), IsOnlyNarrow: box is not null));
        if (box is not { } found)
            return;
        _wide.Take(found);
        _placed.Add(Label(found, _wide, text, $"{style} os-label--wide"));
    }

    private static PlacedLabel Label(Box box, LabelSpace space, string text, string style) =>
        new(text, style + Ground(box, space), (box.Left + box.Right) / 2 * 100 / space.Width, box.Bottom - TextSize.Descent, TextAnchor.Middle);

    /// <summary>A further class for words that do not stand on the ground of the page, with a space before it; may be empty.</summary>
    private static string Ground(Box box, LabelSpace space) => space.IsInBand(box) ? " os-on-usual" : "";
}
