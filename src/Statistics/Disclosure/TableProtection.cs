namespace OpenStatement.Statistics;

/// <summary>
/// Withholds figures of one measure for one period, release after release. What an earlier release showed is known to
/// everybody, and what it withheld stays withheld.
/// </summary>
/// <param name="measure">Whose figures they are.</param>
/// <param name="threshold">Counts below it are small.</param>
/// <param name="shapes">Know what adds up.</param>
internal sealed class TableProtection(Measure measure, decimal threshold, TableShapes shapes)
{
    private readonly TableSums _sums = new(measure, threshold);

    /// <summary>What the last release that had the cell had in it.</summary>
    private readonly Dictionary<TableCell, TableFigure> _figures = [];

    private readonly HashSet<TableCell> _withheld = [];
    private int _order;
    private ImmutableArray<TableEntry> _last = [];
    private ImmutableArray<TableCell> _lastWithheld = [];

    /// <summary>The cells that a release must not show. Releases come in the order of their publication.</summary>
    public ImmutableArray<TableCell> Protect(ImmutableArray<TableEntry> table)
    {
        // Most releases repeat most of the one before.
        if (table.AsSpan().SequenceEqual(_last.AsSpan()))
            return _lastWithheld;

        _withheld.UnionWith(table.Where(entry => entry.IsConfidential).Select(entry => entry.Cell));
        ImmutableArray<TableEntry> counted = [.. table.Where(entry => entry.HasPlaceInSums)];
        ImmutableArray<TableFigure> figures = [.. counted.Select(FigureOf)];
        foreach (var (entry, figure) in counted.Zip(figures))
        {
            if (_withheld.Contains(entry.Cell))
                Withhold(figure);
        }

        new SecondarySuppression(threshold, SumsOf(shapes.Of([.. counted.Select(entry => entry.Cell)]), figures)).Run();

        foreach (var (entry, figure) in counted.Zip(figures))
        {
            if (figure.IsSuppressed)
                _withheld.Add(entry.Cell);
            else
                figure.State = FigureState.Published;
        }

        _last = table;
        return _lastWithheld = [.. table.Select(entry => entry.Cell).Where(_withheld.Contains)];
    }

    private static void Withhold(TableFigure figure)
    {
        if (figure.State is FigureState.Open)
            figure.State = FigureState.Withheld;
    }

    private TableFigure FigureOf(TableEntry entry)
    {
        if (!_figures.TryGetValue(entry.Cell, out var figure) || figure.Counts != entry.Counts)
            _figures[entry.Cell] = figure = new TableFigure(entry.Counts, _order++);
        return figure;
    }

    private ImmutableArray<TableSum> SumsOf(TableShape shape, ImmutableArray<TableFigure> figures)
    {
        var sums = _sums.Of(shape, figures).ToImmutableArray();
        foreach (var sum in sums.Where(sum => !sum.Whole[0].Sums.Exists(sum.IsSameAs)))
        {
            foreach (var figure in sum.Figures)
                figure.Sums.Add(sum);
        }

        return sums;
    }
}
