namespace OpenStatement.Theme.Tests;

public sealed class ChartGeometryTests
{
    private static readonly ValueAxis ToAHundred = new(0, 100, [0, 50, 100]);

    [Fact]
    public void A_line_runs_from_edge_to_edge() =>
        Assert.Equal([0m, 50m, 100m], Enumerable.Range(0, 3).Select(Geometry(ChartKind.Line, 3).X));

    [Fact]
    public void Columns_stand_in_the_middle_of_their_slots_beside_the_numbers_of_the_axis() =>
        Assert.Equal([21.25m, 43.75m, 66.25m, 88.75m], Enumerable.Range(0, 4).Select(Geometry(ChartKind.Columns, 4).X));

    [Fact]
    public void A_single_point_stands_in_the_middle() => Assert.Equal(50, Geometry(ChartKind.Line, 1).X(0));

    [Theory]
    [InlineData(0, 110)]
    [InlineData(100, 10)]
    [InlineData(25, 85)]
    public void Heights_run_from_the_bottom_to_the_top(int value, int y) => Assert.Equal(y, Geometry(ChartKind.Line, 2).Y(value));

    [Fact]
    public void A_few_columns_are_not_blocks_and_many_do_not_touch()
    {
        Assert.Equal(8, Geometry(ChartKind.Columns, 2).ColumnWidth);
        Assert.InRange(Geometry(ChartKind.Columns, 50).ColumnWidth, 1, 1.99m);
    }

    [Fact]
    public void A_line_has_a_gap_where_a_figure_is_missing() =>
        Assert.Equal(["0,110 250,60", "750,85 1000,10"], Parts(Geometry(ChartKind.Line, 5).Path([0, 50, null, 25, 100], new HashSet<int>())));

    [Fact]
    public void A_line_is_not_drawn_across_a_break() =>
        Assert.Equal(
            ["0,110 250,60", "500,60 750,85 1000,10"],
            Parts(Geometry(ChartKind.Line, 5).Path([0, 50, 50, 25, 100], new HashSet<int> { 2 })));

    /// <summary>Thirds across: 333.3 and 666.7 of 1,000.</summary>
    [Fact]
    public void A_line_ends_where_it_should_however_its_points_are_rounded() =>
        Assert.Equal(["0,110 333,110 667,110 1000,10"], Parts(Geometry(ChartKind.Line, 4).Path([0, 0, 0, 100], new HashSet<int>())));

    [Fact]
    public void A_line_without_figures_is_empty() => Assert.Empty(Geometry(ChartKind.Line, 2).Path([null, null], new HashSet<int>()));

    private static IEnumerable<string> Parts(ImmutableArray<ImmutableArray<GraphicPoint>> parts) =>
        parts.Select(part => string.Join(
            ' ', part.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}"))));

    private static ChartGeometry Geometry(ChartKind kind, int count) => new(Height: 120, Top: 10, Bottom: 110, count, kind, ToAHundred);
}
