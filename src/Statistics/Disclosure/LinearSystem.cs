namespace OpenStatement.Statistics;

/// <summary>Equations with several unknowns, none of them below zero, solved without rounding.</summary>
internal sealed class LinearSystem
{
    /// <summary>Narrowing may come closer and closer without end; what matters here is reached in a few rounds.</summary>
    private const int MostRounds = 40;

    private readonly List<LinearEquation> _given = [];

    /// <summary>In reduced row echelon form: the first unknown of each is in no other.</summary>
    private readonly SortedDictionary<int, LinearEquation> _reduced = [];

    public void Add(LinearEquation equation)
    {
        _given.Add(equation);
        foreach (var (pivot, known) in _reduced)
            equation = equation.Without(pivot, known);
        if (equation.First is not { } first)
            return;
        equation = equation.Scaled(first);
        foreach (var pivot in _reduced.Keys.ToList())
            _reduced[pivot] = _reduced[pivot].Without(first, equation);
        _reduced[first] = equation;
    }

    /// <summary>
    /// The unknowns that have only one possible value: those that the equations fix, and those that have no room between
    /// their bounds. Bounds that contradict each other tell nothing.
    /// </summary>
    public ImmutableHashSet<int> Determined()
    {
        var fixedOnes = _reduced.Where(row => row.Value.Coefficients.Count == 1).Select(row => row.Key).ToImmutableHashSet();
        var bounds = new Bounds();
        for (var round = 0; round < MostRounds; round++)
        {
            var hasNarrowed = false;
            foreach (var equation in _given.Concat(_reduced.Values))
                hasNarrowed |= bounds.Narrow(equation);
            if (!hasNarrowed)
                break;
        }

        return bounds.AreContradictory ? fixedOnes : fixedOnes.Union(bounds.WithoutRoom);
    }
}
