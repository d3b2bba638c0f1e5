namespace OpenStatement.Theme.Tests;

public sealed class MarkDrawingTests
{
    [Fact]
    public void A_break_stands_before_its_point_with_the_number_of_its_note() =>
        Assert.Equal([("[b] 1", 37.5m)], MarksOf(5, (2, Markers.Break, 1)).Select(mark => (mark.Text, mark.X)));

    [Fact]
    public void Marks_that_would_touch_on_a_phone_are_one() =>
        Assert.Equal(["1 2 3", "4"], MarksOf(80, (40, Markers.None, 1), (42, Markers.None, 2), (43, Markers.None, 3), (60, Markers.None, 4)).Select(mark => mark.Text));

    [Fact]
    public void The_same_note_on_neighbours_is_marked_once() =>
        Assert.Equal(["1"], MarksOf(80, (40, Markers.None, 1), (41, Markers.None, 1), (42, Markers.None, 1)).Select(mark => mark.Text));

    [Fact]
    public void Marks_at_the_ends_stay_inside() =>
        Assert.Equal([("1", TextAnchor.Start, 0m), ("2", TextAnchor.End, 100m)], MarksOf(12, (0, Markers.None, 1), (11, Markers.None, 2)).Select(mark => (mark.Text, mark.Anchor, mark.X)));

    [Fact]
    public void A_withheld_figure_is_marked() => Assert.Equal(["[c]"], MarksOf(5, (2, Markers.Confidential, null)).Select(mark => mark.Text));

    private static IReadOnlyList<ChartMark> MarksOf(int count, params ImmutableArray<(int Index, Markers Markers, int? Note)> special)
    {
        var points = Enumerable.Range(0, count).Select(index => new ChartPoint(SeriesOf.Quarter(index), 1, Markers.None)).ToImmutableArray();
        foreach (var (index, markers, note) in special)
            points = points.SetItem(index, points[index] with { Markers = markers, Note = note });
        return MarkDrawing.Marks(points, new ChartGeometry(ChartDrawing.Height, ChartDrawing.Top, ChartDrawing.Bottom, count, ChartKind.Line, new ValueAxis(0, 1, [0, 1])));
    }
}
