using System.Collections.Immutable;
using OpenStatement.Presentation;

namespace OpenStatement.Theme;

/// <summary>
/// Finds places for the words inside a chart, so that none overlap on the narrowest screen: on wider ones they only move
/// apart. What finds no place is left to the key below the chart.
/// </summary>
internal sealed class ChartLabels
{
    /// <summary>How far apart the places are that are tried, in pixels.</summary>
    private const decimal Step = 5;

    /// <summary>Words that the series would cross on more than this share of their width go to the key.</summary>
    private const decimal MostCrossed = 0.3m;

    /// <summary>A greater distance from the series is no better, in pixels.</summary>
    private const decimal Enough = 20;

    private readonly Chart _chart;
    private readonly ChartCourse _course;
    private readonly List<Box> _taken = [];
    private readonly ImmutableArray<PlacedLabel>.Builder _placed = ImmutableArray.CreateBuilder<PlacedLabel>();
    private readonly ImmutableArray<ChartKeyEntry>.Builder _dropped = ImmutableArray.CreateBuilder<ChartKeyEntry>();

    private ChartLabels(Chart chart)
    {
        _chart = chart;
        Geometry = ChartDrawing.GeometryOf(chart);
        _course = new ChartCourse(chart, Geometry);
        foreach (var tick in chart.Axis.Ticks)
            _taken.Add(Box.Around(0, Geometry.Y(tick) - 5, TextSize.Width(GroundDrawing.NumberAt(tick, chart)) + 4));
    }

    public ChartGeometry Geometry { get; }

    public ImmutableArray<PlacedLabel> Placed => _placed.ToImmutable();

    /// <summary>What a key has to explain, because there is no room for words beside it.</summary>
    public ImmutableArray<ChartKeyEntry> Dropped => _dropped.ToImmutable();

    /// <summary>Places the name of the series first, then whatever matters most.</summary>
    public static ChartLabels For(Chart chart)
    {
        var labels = new ChartLabels(chart);
        labels.NameSeries();
        labels.PlaceLevel(chart.Target, ChartFeature.Target, "os-label os-label--target");
        labels.PlaceLevel(chart.Baseline, ChartFeature.Baseline, "os-label os-label--baseline");
        labels.PlaceLevel(chart.Average, ChartFeature.Average, "os-label");
        if (chart.TrendLine is { } trend)
            labels.Place(trend.Label, ChartFeature.TrendLine, "os-label os-label--trend", labels.BesideTrend(trend));
        if (chart.UsualRange is { } range)
            labels.Place(range.Label, ChartFeature.UsualRange, "os-label", labels.InBand(range));
        return labels;
    }

    /// <summary>At its end, over or under the points near there, where fewest other lines pass.</summary>
    private void NameSeries()
    {
        var width = TextSize.Width(_chart.SeriesLabel, isBold: true);
        var left = TextSize.Narrowest - width;
        var (highest, lowest) = _course.Reach(left, TextSize.Narrowest);
        var over = Box.Around(left, Math.Max(ChartDrawing.Top, highest) - 12, width);
        var under = Box.Around(left, lowest + 22, width);
        var isUnder = under.Bottom < ChartDrawing.Bottom && _course.LevelsThrough(under) < _course.LevelsThrough(over);
        Add(isUnder ? under : over, _chart.SeriesLabel, "os-end-label os-end-label--own", 100, "end");
    }

    private void PlaceLevel(ReferenceLine? line, ChartFeature feature, string style)
    {
        if (line is not null)
            Place(line.Label, feature, style, Along(line.First, line.Last, line.Label, _ => (Geometry.Y(line.Value), Geometry.Y(line.Value))));
    }

    private IEnumerable<Box> BesideTrend(TrendLine trend)
    {
        var known = Enumerable.Range(0, trend.Values.Length).Where(i => trend.Values[i] is not null).ToList();
        return Along(known[0], known[^1], trend.Label, box => _course.ReachOfTrend(box.Left, box.Right));
    }

    /// <summary>Within the band along its edges, or outside them.</summary>
    private IEnumerable<Box> InBand(UsualRange range)
    {
        var (top, bottom) = (Geometry.Y(range.Values.Upper), Geometry.Y(range.Values.Lower));
        return Along(range.First, range.Last, range.Label, _ => (bottom, top)).Concat(Along(range.First, range.Last, range.Label, _ => (top, bottom)));
    }

    /// <summary>The places over and under a line whose middle is on it and that are inside the drawing.</summary>
    /// <param name="first">The first point of the line.</param>
    /// <param name="last">The last point of the line.</param>
    /// <param name="text">The words.</param>
    /// <param name="reach">The highest and the lowest the line comes in a box.</param>
    private IEnumerable<Box> Along(int first, int last, string text, Func<Box, (decimal Highest, decimal Lowest)> reach)
    {
        var width = TextSize.Width(text);
        var from = Math.Max(0, Geometry.X(first) * TextSize.Narrowest / 100 - width / 2);
        var to = Math.Min(TextSize.Narrowest - width, Geometry.X(last) * TextSize.Narrowest / 100 - width / 2);
        for (var left = to; left >= from; left -= Step)
        {
            var (highest, lowest) = reach(Box.Around(left, 0, width));
            yield return Box.Around(left, highest - 7, width);
            yield return Box.Around(left, lowest + 16, width);
        }
    }

    private void Place(string text, ChartFeature feature, string style, IEnumerable<Box> places)
    {
        var best = places
            .Where(box => box.Top > ChartDrawing.Top - 22 && box.Bottom < ChartDrawing.Bottom && !_taken.Exists(taken => taken.Overlaps(box)))
            .Select(box => (Box: box, Crossed: _course.Crossed(box), Levels: _course.LevelsThrough(box), Room: Math.Min(Enough, _course.Room(box))))
            .Where(place => place.Crossed <= MostCrossed)
            .OrderBy(place => place.Crossed).ThenBy(place => place.Levels).ThenByDescending(place => place.Room)
            .Select(place => (Box?)place.Box)
            .FirstOrDefault();
        if (best is { } found)
            Add(found, text, style, (found.Left + found.Right) / 2 * 100 / TextSize.Narrowest, "middle");
        else
            _dropped.Add(new ChartKeyEntry(feature, text));
    }

    private void Add(Box box, string text, string style, decimal x, string anchor)
    {
        _taken.Add(box);
        _placed.Add(new PlacedLabel(text, style, x, box.Bottom - TextSize.Descent, anchor));
    }
}
