namespace OpenStatement.Statistics;

/// <summary>An attack on the figures of one measure for one period in all releases.</summary>
internal sealed class TableAttack(Measure measure, Period period, decimal threshold, ImmutableDictionary<string, Area> areas)
{
    private readonly HashSet<int> _shown = [];

    /// <param name="given">Those published first come first.</param>
    public IEnumerable<DisclosureLeak> Find(ImmutableArray<DisclosedCell> given)
    {
        var figures = Number(given);
        _shown.UnionWith(figures.Where(figure => figure.IsShown).Select(figure => figure.Number));
        var leaks = figures
            .Where(figure => figure.IsShown && CellCounts.AreSmall(measure, figure.Truth, threshold))
            .Select(figure => LeakOf(figure, LeakKind.Shown)).ToList();
        if (figures.All(figure => figure.IsShown))
            return leaks;

        var hidden = figures.Where(figure => !_shown.Contains(figure.Number)).GroupBy(figure => figure.Number)
            .ToDictionary(same => same.Key, same => same.Last());
        for (var index = 0; index < CellCounts.NumberFor(measure); index++)
            leaks.AddRange(Find(Equations(figures, index), hidden));
        return leaks.Distinct();
    }

    private IEnumerable<DisclosureLeak> Find(
        IReadOnlyCollection<(LinearEquation Equation, bool IsTotalKnown)> equations, Dictionary<int, DisclosedCell> hidden)
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

    private List<(LinearEquation, bool)> Equations(ImmutableArray<DisclosedCell> figures, int index)
    {
        var equations = new List<(LinearEquation, bool)>();
        ImmutableArray<int> last = [];
        foreach (var release in figures.GroupBy(figure => figure.Release))
        {
            var table = release
                .Select(figure => new KnownCell(figure.Cell, figure.Number, CellCounts.Of(measure, figure.Truth), figure.IsShown))
                .Where(cell => cell.Counts is not null || !cell.IsShown).ToList();
            ImmutableArray<int> numbers = [.. table.Select(cell => cell.Number)];
            // A release that changes nothing tells nothing.
            if (numbers.SequenceEqual(last))
                continue;
            last = numbers;
            equations.AddRange(new TableEquations(measure.Unit, threshold, areas, table, _shown).At(index));
        }

        return equations;
    }

    /// <summary>A figure that does not change from one release to the next keeps its number: it is one unknown.</summary>
    private ImmutableArray<DisclosedCell> Number(ImmutableArray<DisclosedCell> figures)
    {
        var last = new Dictionary<TableCell, (CellCounts? Counts, int Number)>();
        var numbered = ImmutableArray.CreateBuilder<DisclosedCell>(figures.Length);
        foreach (var figure in figures)
        {
            var counts = CellCounts.Of(measure, figure.Truth);
            if (!last.TryGetValue(figure.Cell, out var known) || known.Counts != counts)
                last[figure.Cell] = known = (counts, numbered.Count);
            numbered.Add(figure with { Number = known.Number });
        }

        return numbered.MoveToImmutable();
    }

    private DisclosureLeak LeakOf(DisclosedCell figure, LeakKind kind) =>
        new(kind, figure.Release, new SeriesKey(measure.Id, figure.Cell.Area, figure.Cell.Breakdown), period);
}
