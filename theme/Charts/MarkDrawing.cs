namespace OpenStatement.Theme;

/// <summary>Draws breaks, and above the plot a row of marks: [b] for a break, the number of a note, [c] for a withheld figure.</summary>
internal static class MarkDrawing
{
    private const int Row = 13;

    public static IEnumerable<GraphicElement> Draw(Chart chart, ChartGeometry geometry)
    {
        foreach (var i in BreaksOf(chart))
        {
            var x = Length.Percent(Before(i, geometry));
            yield return new LineElement("os-break", x, x, Row + 5, ChartDrawing.Bottom);
        }

        foreach (var mark in Marks(chart.Points, geometry))
            yield return new TextElement("os-axis-label", mark.Text, Length.Percent(mark.X), Row, mark.Anchor);
    }

    /// <summary>Which points start to be counted in another way than the one before.</summary>
    public static SortedSet<int> BreaksOf(Chart chart) =>
        [.. Enumerable.Range(1, chart.Points.Length - 1).Where(i => chart.Points[i].Markers.HasFlag(Markers.Break))];

    /// <summary>The marks from left to right. Those that would touch on a phone are written as one.</summary>
    public static IReadOnlyList<ChartMark> Marks(ImmutableArray<ChartPoint> points, ChartGeometry geometry)
    {
        var marks = new List<ChartMark>();
        for (var i = 0; i < points.Length; i++)
        {
            if (MarkOf(points[i], i, geometry) is not { } mark)
                continue;
            while (marks.Count > 0 && marks[^1].Touches(mark))
            {
                mark = marks[^1].And(mark);
                marks.RemoveAt(marks.Count - 1);
            }

            marks.Add(mark);
        }

        return marks;
    }

    private static ChartMark? MarkOf(ChartPoint point, int index, ChartGeometry geometry)
    {
        var isBreak = index > 0 && point.Markers.HasFlag(Markers.Break);
        var words = new[]
        {
            isBreak ? "[b]" : null,
            point.Markers.HasFlag(Markers.Confidential) ? "[c]" : null,
            point.Note?.ToString(CultureInfo.InvariantCulture),
        }.OfType<string>().ToArray();
        return words.Length == 0 ? null : new ChartMark(words, isBreak ? Before(index, geometry) : geometry.X(index));
    }

    private static decimal Before(int index, ChartGeometry geometry) => (geometry.X(index - 1) + geometry.X(index)) / 2;
}
