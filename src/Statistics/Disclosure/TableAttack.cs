using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>An attack on the figures of one measure for one period in all releases.</summary>
internal sealed class TableAttack(Measure measure, Period period, decimal threshold, ImmutableDictionary<string, Area> areas)
{
    private readonly HashSet<int> _shown = [];

    /// <param name="given">Those published first come first.</param>
    public IEnumerable<DisclosureLeak> Find(ImmutableArray<AttackedFigure> given)
    {
        var figures = Number(given);
        _shown.UnionWith(figures.Where(figure => figure.IsShown).Select(figure => figure.Number));
        var leaks = figures
            .Where(figure => figure.IsShown && CellCounts.AreSmall(measure, figure.Truth, threshold))
            .Select(figure => LeakOf(figure, LeakKind.Shown)).ToList();
        if (figures.All(figure => figure.IsShown))
            return leaks;

        var hidden = figures.Where(figure => !_shown.Contains(figure.Number)).GroupBy(figure => figure.Number).ToDictionary(same => same.Key, same => same.Last());
        for (var index = 0; index < CellCounts.NumberFor(measure); index++)
            leaks.AddRange(Find(Equations(figures, index), hidden));
        return leaks.Distinct();
    }

    private IEnumerable<DisclosureLeak> Find(IReadOnlyCollection<(LinearEquation Equation, bool IsTotalKnown)> equations, Dictionary<int, AttackedFigure> hidden)
    {
        var system = new LinearSystem();
        foreach (var (equation, _) in equations)
            system.Add(equation);
        var small = equations
            .Where(pair => pair.IsTotalKnown && pair.Equation.Value < Fraction.Of(threshold))
            .SelectMany(pair => pair.Equation.Coefficients.Keys).ToImmutableHashSet();
        var determined = system.Determined();
        return determined.Order().Select(number => LeakOf(hidden[number], LeakKind.WorkedOut))
            .Concat(small.Except(determined).Order().Select(number => LeakOf(hidden[number], LeakKind.SmallTogether)));
    }

    private List<(LinearEquation, bool)> Equations(ImmutableArray<AttackedFigure> figures, int index)
    {
        var equations = new List<(LinearEquation, bool)>();
        ImmutableArray<int> last = [];
        foreach (var release in figures.GroupBy(figure => figure.Release))
        {
            var table = release.Select(figure => (figure.Cell, figure.Number, Counts: CellCounts.Of(measure, figure.Truth), figure.IsShown))
                .Where(figure => figure.Counts is not null || !figure.IsShown).ToList();
            ImmutableArray<int> numbers = [.. table.Select(figure => figure.Number)];
            // A release that changes nothing tells nothing.
            if (numbers.SequenceEqual(last))
                continue;
            last = numbers;
            equations.AddRange(Equations(table.ToDictionary(figure => figure.Cell, figure => (figure.Number, figure.Counts?.At(index)))));
        }

        return equations;
    }

    private IEnumerable<(LinearEquation, bool)> Equations(Dictionary<TableCell, (int Number, decimal? Count)> table)
    {
        var sums = table.Keys.SelectMany(cell => TotalsOver(cell, table.ContainsKey).Select(total => (total, cell))).ToLookup(pair => pair.total, pair => table[pair.cell]);
        foreach (var sum in sums)
        {
            var total = table[sum.Key.Total];
            var parts = sum.ToList();
            var isKnown = total.Count is not null && parts.TrueForAll(part => part.Count is not null);
            if (isKnown && Math.Abs(total.Count!.Value - parts.Sum(part => part.Count!.Value)) >= threshold)
                continue;
            var unknown = parts.Select(part => (part.Number, Sign: 1)).Append((total.Number, Sign: -1)).Where(one => !_shown.Contains(one.Number))
                .ToImmutableSortedDictionary(one => one.Number, one => Fraction.Of(one.Sign));
            if (unknown.IsEmpty)
                continue;
            var value = Known(total) - parts.Sum(Known);
            yield return (new LinearEquation(unknown, Fraction.Of(value)), _shown.Contains(total.Number));
        }

        decimal Known((int Number, decimal? Count) figure) => _shown.Contains(figure.Number) ? figure.Count!.Value : 0;
    }

    /// <summary>
    /// The totals of which a cell is a part: of its dimension; and of each area around it, by way of the areas nearest to
    /// that one or of all areas of its own kind.
    /// </summary>
    private IEnumerable<(TableCell Total, string Way)> TotalsOver(TableCell cell, Func<TableCell, bool> exists)
    {
        if (cell.Breakdown is { } part && exists(cell with { Breakdown = null }))
            yield return (cell with { Breakdown = null }, $"categories of {part.Dimension}");

        var between = new List<Area>();
        for (var area = areas[cell.Area]; area.Parent is { } parent; area = areas[parent])
        {
            var total = cell with { Area = parent };
            if (!exists(total))
                continue;
            if (between.Count == 0)
                yield return (total, "nearest areas");
            if (between.TrueForAll(other => other.Kind != areas[cell.Area].Kind))
                yield return (total, $"areas of the kind {areas[cell.Area].Kind}");
            between.Add(areas[parent]);
        }
    }

    /// <summary>A figure that does not change from one release to the next keeps its number: it is one unknown.</summary>
    private ImmutableArray<AttackedFigure> Number(ImmutableArray<AttackedFigure> figures)
    {
        var last = new Dictionary<TableCell, (CellCounts? Counts, int Number)>();
        var numbered = ImmutableArray.CreateBuilder<AttackedFigure>(figures.Length);
        foreach (var figure in figures)
        {
            var counts = CellCounts.Of(measure, figure.Truth);
            if (!last.TryGetValue(figure.Cell, out var known) || known.Counts != counts)
                last[figure.Cell] = known = (counts, numbered.Count);
            numbered.Add(figure with { Number = known.Number });
        }

        return numbered.MoveToImmutable();
    }

    private DisclosureLeak LeakOf(AttackedFigure figure, LeakKind kind) =>
        new(kind, figure.Release, new SeriesKey(measure.Id, figure.Cell.Area, figure.Cell.Breakdown), period);
}
