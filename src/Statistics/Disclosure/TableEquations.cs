namespace OpenStatement.Statistics;

/// <summary>What readers of one release know of one measure and period, as equations between figures that are not shown.</summary>
/// <param name="unit">What the figures are.</param>
/// <param name="threshold">Sides that differ by as much are not taken to be the same.</param>
/// <param name="areas">By id.</param>
/// <param name="table">The cells of the release.</param>
/// <param name="shown">The numbers of the figures that this release or another one shows.</param>
internal sealed class TableEquations(
    Unit unit, decimal threshold, ImmutableDictionary<string, Area> areas, List<KnownCell> table, HashSet<int> shown)
{
    private readonly Dictionary<TableCell, KnownCell> _cells = table.ToDictionary(cell => cell.Cell);

    /// <summary>Equations without anything unknown are left out.</summary>
    /// <param name="index">Which of the numbers of a figure.</param>
    public IEnumerable<(LinearEquation Equation, bool IsOneSideKnown)> At(int index)
    {
        var wholes = table
            .SelectMany(cell => WholesOf(cell.Cell).Select(whole => (whole.Whole, whole.Way, cell)))
            .GroupBy(part => part.Whole)
            .Select(whole =>
                (Whole: whole.Key, Ways: whole.GroupBy(part => part.Way, part => part.cell).Select(way => way.ToList()).ToList()));
        foreach (var (whole, ways) in wholes)
        {
            List<List<KnownCell>> sides = _cells.TryGetValue(whole, out var listed) ? [[listed], .. ways] : ways;
            // Where all sides make the same, the others add nothing to the first one of each pair.
            var made = Enumerable.Range(1, sides.Count - 1).ToLookup(other => IsSame(sides[0], sides[other], index));
            foreach (var other in made[true])
            {
                if (Equation(sides[0], sides[other], index) is { } equation)
                    yield return equation;
            }

            foreach (var first in made[false])
            {
                foreach (var second in Enumerable.Range(1, sides.Count - 1).Where(second => second > first || made[true].Contains(second)))
                {
                    if (IsSame(sides[first], sides[second], index) && Equation(sides[first], sides[second], index) is { } equation)
                        yield return equation;
                }
            }
        }

        if (unit is Unit.Percent && index == 0)
        {
            foreach (var equation in Hundreds())
                yield return equation;
        }
    }

    /// <summary>
    /// Answers of the same people, of whom each gave one: whoever knows how many they are knows what the numerators
    /// make.
    /// </summary>
    private IEnumerable<(LinearEquation, bool)> Hundreds()
    {
        foreach (var dimension in table.Where(cell => cell.Cell.Breakdown is not null)
            .GroupBy(cell => (cell.Cell.Area, cell.Cell.Breakdown!.Dimension)))
        {
            var parts = dimension.ToList();
            var people = parts.Select(part => part.Counts).OfType<CellCounts>().Select(counts => counts.First + counts.Second!.Value)
                .ToList();
            // Of two categories one is the rest of the other.
            if (parts.Count < 3 || people.Count < 2 || people.Distinct().Count() > 1)
                continue;
            var total = new KnownCell(new TableCell(dimension.Key.Area, null), -1, new CellCounts(people[0], 0), IsShown: true);
            if (IsSame([total], parts, 0, within: 1) && Equation([total], parts, 0) is { } equation)
                yield return equation;
        }
    }

    private bool IsSame(List<KnownCell> side, List<KnownCell> other, int index) => IsSame(side, other, index, threshold);

    private static bool IsSame(List<KnownCell> side, List<KnownCell> other, int index, decimal within)
    {
        var all = side.Concat(other);
        return !all.All(cell => cell.Counts is not null) || Math.Abs(Sum(side, index) - Sum(other, index)) < within;
    }

    private (LinearEquation Equation, bool IsOneSideKnown)? Equation(List<KnownCell> side, List<KnownCell> other, int index)
    {
        var terms = other.Select(cell => (cell, Sign: 1)).Concat(side.Select(cell => (cell, Sign: -1)))
            .GroupBy(term => term.cell.Number).Where(same => same.Count() == 1).Select(same => same.Single()).ToList();
        var unknown = terms
            .Where(term => !IsKnown(term.cell)).ToImmutableSortedDictionary(term => term.cell.Number, term => Fraction.Of(term.Sign));
        if (unknown.IsEmpty || terms.DistinctBy(term => term.Sign).Count() == 1)
            return null;
        var value = terms.Where(term => IsKnown(term.cell)).Sum(term => -term.Sign * term.cell.Counts!.Value.At(index));
        // As many as the other side leaves, whichever of the two is known.
        return unknown.Values.All(sign => sign.Sign < 0)
            ? (new LinearEquation(unknown.ToImmutableSortedDictionary(pair => pair.Key, _ => Fraction.Of(1)), Fraction.Of(-value)), true)
            : (new LinearEquation(unknown, Fraction.Of(value)), unknown.Values.All(sign => sign.Sign > 0));
    }

    private bool IsKnown(KnownCell cell) => cell.Number < 0 || shown.Contains(cell.Number);

    private static decimal Sum(List<KnownCell> cells, int index) => cells.Sum(cell => cell.Counts!.Value.At(index));

    /// <summary>
    /// The wholes of which a cell is a part, listed or not: of its dimension; and of each area around it, by way of the
    /// areas nearest to that one or of all areas of its own kind.
    /// </summary>
    private IEnumerable<(TableCell Whole, string Way)> WholesOf(TableCell cell)
    {
        if (cell.Breakdown is { } part)
            yield return (cell with { Breakdown = null }, $"categories of {part.Dimension}");

        var between = new List<Area>();
        for (var area = areas[cell.Area]; area.Parent is { } parent; area = areas[parent])
        {
            var whole = cell with { Area = parent };
            if (between.Count == 0)
                yield return (whole, "nearest areas");
            if (between.TrueForAll(other => other.Kind != areas[cell.Area].Kind))
                yield return (whole, $"areas of the kind {areas[cell.Area].Kind}");
            if (_cells.ContainsKey(whole))
                between.Add(areas[parent]);
        }
    }
}
