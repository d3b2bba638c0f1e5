namespace OpenStatement.Statistics;

/// <summary>Which cells of a table make which others. Most periods and releases of a measure share a shape.</summary>
internal sealed class TableShape
{
    private readonly AreaTree _areas;
    private readonly Dictionary<TableCell, int> _places;

    public TableShape(ImmutableArray<TableCell> cells, AreaTree areas)
    {
        Cells = cells;
        _areas = areas;
        _places = cells.Select((cell, place) => (cell, place)).ToDictionary(pair => pair.cell, pair => pair.place);
        Dimensions = [.. from cell in cells where cell.Breakdown is not null group _places[cell] by (
            cell.Area, cell.Breakdown!.Dimension) into parts select parts.ToImmutableArray()];
        Wholes = [.. ByCategory().Concat(ByPlace()).Where(whole => whole.Ways.Length >= (whole.Whole is null ? 2 : 1))];
    }

    public ImmutableArray<TableCell> Cells { get; }

    /// <summary>Whatever adds up.</summary>
    public ImmutableArray<DividedWhole> Wholes { get; }

    /// <summary>The places of all categories of one dimension of one area, for each of these.</summary>
    public ImmutableArray<ImmutableArray<int>> Dimensions { get; }

    /// <summary>A whole is divided into the categories of each dimension.</summary>
    private IEnumerable<DividedWhole> ByCategory() =>
        from dimension in Dimensions
        group dimension by Cells[dimension[0]].Area into ways
        select new DividedWhole(PlaceOf(new TableCell(ways.Key, null)), [.. ways]);

    /// <summary>Each figure of an area is divided into those of areas within it, whether the area itself is listed or not.</summary>
    private IEnumerable<DividedWhole> ByPlace() =>
        from columns in Cells.GroupBy(cell => cell.Breakdown, cell => cell.Area)
        let listed = columns.ToHashSet()
        from area in _areas.Around(listed)
        let ways = _areas.DivisionsOf(area, listed.Contains)
            .Select(areas => areas.Select(part => _places[new TableCell(part, columns.Key)]).ToImmutableArray())
        select new DividedWhole(PlaceOf(new TableCell(area, columns.Key)), [.. ways]);

    private int? PlaceOf(TableCell cell) => _places.TryGetValue(cell, out var place) ? place : null;
}

/// <summary>A whole and every way in which the cells of a table divide it.</summary>
/// <param name="Whole">Its place among the cells; null where it is not listed.</param>
/// <param name="Ways">The places of the parts; at least one way, or two where the whole is not listed.</param>
internal sealed record DividedWhole(int? Whole, ImmutableArray<ImmutableArray<int>> Ways);

/// <summary>Keeps the shape of the table looked at last, because the next one mostly has the same.</summary>
internal sealed class TableShapes(AreaTree areas)
{
    private TableShape? _last;

    public TableShape Of(ImmutableArray<TableCell> cells) =>
        _last is { } last && last.Cells.AsSpan().SequenceEqual(cells.AsSpan()) ? last : _last = new TableShape(cells, areas);
}
