using System.Collections.Immutable;
using OpenStatement.Presentation;

namespace OpenStatement.Theme;

/// <summary>The course of the lines of a chart on the narrowest screen, for words that must keep clear of them.</summary>
internal sealed class ChartCourse(Chart chart, ChartGeometry geometry)
{
    /// <summary>How far apart heights are measured, in pixels.</summary>
    private const decimal Step = 3;

    private readonly ImmutableArray<(decimal X, decimal? Y)> _series =
        Trace(geometry, [.. chart.Points.Select(point => point.Value)]);

    private readonly ImmutableArray<(decimal X, decimal? Y)> _trend = Trace(geometry, chart.TrendLine?.Values ?? []);

    private readonly ImmutableArray<decimal> _levels =
        [.. new[] { chart.Baseline, chart.Target, chart.Average }.OfType<ReferenceLine>().Select(line => geometry.Y(line.Value))];

    /// <summary>The highest and the lowest the series comes between two places across; its foot where it has no points.</summary>
    public (decimal Highest, decimal Lowest) Reach(decimal left, decimal right) => Reach(_series, left, right);

    public (decimal Highest, decimal Lowest) ReachOfTrend(decimal left, decimal right) => Reach(_trend, left, right);

    /// <summary>The share of the width on which the series or the trend line passes through.</summary>
    public decimal Crossed(Box box) => Math.Max(Crossed(_series, box), Crossed(_trend, box));

    /// <summary>How many level lines pass through.</summary>
    public int LevelsThrough(Box box) => _levels.Count(box.Contains);

    /// <summary>How far the series keeps from the words.</summary>
    public decimal Room(Box box) => Within(_series, box.Left, box.Right).Select(box.Distance).DefaultIfEmpty(decimal.MaxValue).Min();

    private decimal Crossed(ImmutableArray<(decimal X, decimal? Y)> course, Box box)
    {
        var count = course.Count(point => point.X >= box.Left && point.X <= box.Right);
        return count == 0 ? 0 : (decimal)Within(course, box.Left, box.Right).Count(y => Meets(box, y)) / count;
    }

    /// <summary>A column fills all from its top to the foot of the chart.</summary>
    private bool Meets(Box box, decimal y) => chart.Kind is ChartKind.Columns ? box.Bottom >= y : box.Contains(y);

    private static (decimal Highest, decimal Lowest) Reach(ImmutableArray<(decimal X, decimal? Y)> course, decimal left, decimal right)
    {
        var heights = Within(course, left, right).DefaultIfEmpty(ChartDrawing.Bottom).ToList();
        return (heights.Min(), heights.Max());
    }

    private static IEnumerable<decimal> Within(ImmutableArray<(decimal X, decimal? Y)> course, decimal left, decimal right) =>
        course.Where(point => point.X >= left && point.X <= right).Select(point => point.Y).OfType<decimal>();

    /// <summary>Heights along a line; null in its gaps.</summary>
    private static ImmutableArray<(decimal X, decimal? Y)> Trace(ChartGeometry geometry, ImmutableArray<decimal?> values)
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

        decimal Across(int index) => geometry.X(index) * TextSize.Narrowest / 100;
    }
}
