namespace OpenStatement.Statistics;

/// <summary>Keeps the shape of the table looked at last, because the next one mostly has the same.</summary>
internal sealed class TableShapes(AreaTree areas)
{
    private TableShape? _last;

    public TableShape Of(ImmutableArray<TableCell> cells) =>
        _last is { } last && last.Cells.AsSpan().SequenceEqual(cells.AsSpan()) ? last : _last = new TableShape(cells, areas);
}
