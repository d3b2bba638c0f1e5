using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>
/// Withholds figures of one measure for one period, release after release. What an earlier release showed is known to
/// everybody, and what it withheld stays withheld.
/// </summary>
/// <param name="threshold">Counts below it are small.</param>
/// <param name="numbers">How many numbers of a figure add up.</param>
/// <param name="areas">Which areas add up.</param>
internal sealed class TableProtection(decimal threshold, int numbers, AreaTree areas)
{
    /// <summary>What the last release that had the cell had in it.</summary>
    private readonly Dictionary<TableCell, TableFigure> _figures = [];

    private readonly HashSet<TableCell> _withheld = [];
    private int _order;
    private ImmutableArray<TableEntry> _last = [];
    private ImmutableHashSet<TableCell> _lastWithheld = [];

    /// <summary>The cells that a release must not show. Releases come in the order of their publication.</summary>
    public ImmutableHashSet<TableCell> Protect(ImmutableArray<TableEntry> table)
    {
        // Most releases repeat most of the one before.
        if (table.AsSpan().SequenceEqual(_last.AsSpan()))
            return _lastWithheld;

        var figures = table.Where(entry => entry.HasPlaceInSums).ToDictionary(entry => entry.Cell, FigureOf);
        _withheld.UnionWith(table.Where(entry => entry.IsConfidential).Select(entry => entry.Cell));
        foreach (var (_, figure) in figures.Where(pair => _withheld.Contains(pair.Key)))
            Withhold(figure);

        new SecondarySuppression(threshold, SumsOf(figures)).Run();

        foreach (var (cell, figure) in figures)
        {
            if (figure.IsWithheld)
                _withheld.Add(cell);
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

    private ImmutableArray<TableSum> SumsOf(Dictionary<TableCell, TableFigure> figures)
    {
        var sums = ImmutableArray.CreateBuilder<TableSum>();
        foreach (var (total, parts) in Divisions(figures))
        {
            for (var index = 0; index < numbers; index++)
            {
                var sum = new TableSum(figures[total], [.. parts.Select(part => figures[part])], index);
                if (!sum.Holds(threshold))
                    continue;
                sums.Add(sum);
                if (sum.Total.Sums.Any(sum.IsSameAs))
                    continue;
                foreach (var figure in sum.Figures)
                    figure.Sums.Add(sum);
            }
        }

        return sums.DrainToImmutable();
    }

    /// <summary>A whole is divided into the categories of each dimension, and each figure of an area into those of areas within it.</summary>
    private IEnumerable<(TableCell Total, IEnumerable<TableCell> Parts)> Divisions(Dictionary<TableCell, TableFigure> figures)
    {
        var categories =
            from cell in figures.Keys
            where cell.Breakdown is not null && figures.ContainsKey(new TableCell(cell.Area, null))
            group cell by (cell.Area, cell.Breakdown!.Dimension) into dimension
            select (new TableCell(dimension.Key.Area, null), dimension.AsEnumerable());
        var places =
            from cell in figures.Keys
            from division in areas.DivisionsOf(cell.Area, area => figures.ContainsKey(new TableCell(area, cell.Breakdown)))
            select (cell, division.Select(area => new TableCell(area, cell.Breakdown)));
        return categories.Concat(places);
    }
}
