using System.Collections.Immutable;
using OpenStatement.Presentation;

namespace OpenStatement.Theme;

/// <summary>The course of the lines of a chart in a drawing of one width, for words that must keep clear of them.</summary>
internal sealed class ChartCourse(Chart chart, ChartGeometry geometry, decimal width)
{
    /// <summary>How far apart heights are measured, in pixels.</summary>
    private const decimal Step = 3;

    /// <summary>How far words keep from the middle of a line and of the shapes on it, in pixels.</summary>
    private const decimal Clearance = 4;

    private readonly ImmutableArray<(decimal X, decimal? Y)> _series =
        Trace(geometry, width, [.. chart.Points.Select(point => point.Value)]);

    private readonly ImmutableArray<(decimal X, decimal? Y)> _trend = Trace(geometry, width, chart.TrendLine?.Values ?? []);

    private readonly ImmutableArray<Stretch> _levels =
        [.. new[] { chart.Baseline, chart.Target, chart.Average }.OfType<LevelLine>().Select(line => Level(line.Value, line.First, line.Last, geometry, width))];

    private readonly ImmutableArray<Stretch> _edges = chart.UsualRange is { } range
        ? [Level(range.Lower, range.First, range.Last, geometry, width), Level(range.Upper, range.First, range.Last, geometry, width)]
        : [];

    /// <summary>The highest and the lowest the series comes between two places across; its foot where it has no points.</summary>
    public (decimal Highest, decimal Lowest) Reach(decimal left, decimal right) => Reach(_series, left, right);

    public (decimal Highest, decimal Lowest) ReachOfTrend(decimal left, decimal right) => Reach(_trend, left, right);

    /// <summary>The share of the width on which the series or the trend line passes through.</summary>
    public decimal Crossed(Box box) => Math.Max(Crossed(_series, box), Crossed(_trend, box));

    /// <summary>How many level lines pass through.</summary>
    public int LevelsThrough(Box box) => _levels.Count(line => line.Meets(box));

    /// <summary>How many lines other than the series pass through; the edges of the usual range are such lines.</summary>
    public int OtherLinesThrough(Box box) => LevelsThrough(box) + _edges.Count(line => line.Meets(box)) + (Crossed(_trend, box) > 0 ? 1 : 0);

    /// <summary>How far the series keeps from the words.</summary>
    public decimal Room(Box box) => Within(_series, box.Left, box.Right).Select(box.Distance).DefaultIfEmpty(decimal.MaxValue).Min();

    private decimal Crossed(ImmutableArray<(decimal X, decimal? Y)> course, Box box)
    {
        var count = course.Count(point => point.X >= box.Left && point.X <= box.Right);
        return count == 0 ? 0 : (decimal)Within(course, box.Left, box.Right).Count(y => Meets(box, y)) / count;
    }

    /// <summary>A column fills all from its top to the foot of the chart.</summary>
    private bool Meets(Box box, decimal y) => chart.Kind is ChartKind.Columns ? box.Bottom + Clearance >= y : box.Distance(y) <= Clearance;

    private static Stretch Level(decimal value, int first, int last, ChartGeometry geometry, decimal width) =>
        new(geometry.Y(value), geometry.Left(first) * width / 100, geometry.Right(last) * width / 100);

    private static (decimal Highest, decimal Lowest) Reach(ImmutableArray<(decimal X, decimal? Y)> course, decimal left, decimal right)
    {
        var heights = Within(course, left, right).DefaultIfEmpty(ChartDrawing.Bottom).ToList();
        return (heights.Min(), heights.Max());
    }

    private static IEnumerable<decimal> Within(ImmutableArray<(decimal X, decimal? Y)> course, decimal left, decimal right) =>
        course.Where(point => point.X >= left && point.X <= right).Select(point => point.Y).OfType<decimal>();

    /// <summary>Heights along a line; null in its gaps.</summary>
    private static ImmutableArray<(decimal X, decimal? Y)> Trace(ChartGeometry geometry, decimal width, ImmutableArray<decimal?> values)
    {
        var trace = ImmutableArray.CreateBuilder<(decimal, decimal?)>();
        for (var i = 0; i < values.Length; i++)
        {
            var x = Across(i);
            trace.Add((x, values[i] is { } value ? geometry.Y(value) : null));
            if (i + 1 == values.Length || values[i] is not { } from || values[i + 1] is not { } to)
                continue;
            for (var between = x + Step; between < Across(i + 1); between += Step)
                trace.Add((between, geometry.Y(from + (to - from) * (between - x) / (Across(i + 1) - x))));
        }

        return trace.ToImmutable();

        decimal Across(int index) => geometry.X(index) * width / 100;
    }

    /// <summary>A level line from one place across to another, in pixels.</summary>
    private readonly record struct Stretch(decimal Y, decimal Left, decimal Right)
    {
        public bool Meets(Box box) => box.Contains(Y) && Left < box.Right && box.Left < Right;
    }
}
