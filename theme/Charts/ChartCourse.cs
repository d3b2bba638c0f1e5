namespace OpenStatement.Theme;

/// <summary>The course of the lines of a chart in a drawing of one width, for words that must keep clear of them.</summary>
internal sealed class ChartCourse(Chart chart, ChartGeometry geometry, decimal width)
{
    /// <summary>How far words keep from the middle of a line and of the shapes on it, in pixels.</summary>
    private const decimal Clearance = 4;

    private readonly TracedLine _series = new([.. chart.Points.Select(point => point.Value)], geometry, width);

    private readonly TracedLine _trend = new(chart.TrendLine?.Values ?? [], geometry, width);

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
    public decimal Room(Box box)
    {
        var room = decimal.MaxValue;
        foreach (var height in _series.Between(box.Left, box.Right))
        {
            if (height is { } y)
                room = Math.Min(room, box.Distance(y));
        }

        return room;
    }

    private decimal Crossed(TracedLine line, Box box)
    {
        var heights = line.Between(box.Left, box.Right);
        var crossed = 0;
        foreach (var height in heights)
        {
            if (height is { } y && Meets(box, y))
                crossed++;
        }

        return heights.IsEmpty ? 0 : (decimal)crossed / heights.Length;
    }

    /// <summary>A column fills all from its top to the foot of the chart.</summary>
    private bool Meets(Box box, decimal y) => chart.Kind is ChartKind.Columns ? box.Bottom + Clearance >= y : box.Distance(y) <= Clearance;

    private static Stretch Level(decimal value, int first, int last, ChartGeometry geometry, decimal width) =>
        new(geometry.Y(value), geometry.Left(first) * width / 100, geometry.Right(last) * width / 100);

    private static (decimal Highest, decimal Lowest) Reach(TracedLine line, decimal left, decimal right)
    {
        (decimal Highest, decimal Lowest)? reach = null;
        foreach (var height in line.Between(left, right))
        {
            if (height is { } y)
                reach = reach is { } known ? (Math.Min(known.Highest, y), Math.Max(known.Lowest, y)) : (y, y);
        }

        return reach ?? (ChartDrawing.Bottom, ChartDrawing.Bottom);
    }

    /// <summary>A level line from one place across to another, in pixels.</summary>
    private readonly record struct Stretch(decimal Y, decimal Left, decimal Right)
    {
        public bool Meets(Box box) => box.Contains(Y) && Left < box.Right && box.Left < Right;
    }
}
