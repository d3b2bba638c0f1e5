namespace OpenStatement.Statistics;

/// <summary>Withholds further figures of a release until no withheld one can be worked out.</summary>
/// <param name="threshold">Withheld parts of a total that is shown are together at least this.</param>
/// <param name="sums">Those of the release; its figures know those of earlier ones.</param>
internal sealed class SecondarySuppression(decimal threshold, ImmutableArray<TableSum> sums)
{
    private readonly HashSet<(TableFigure, int)> _safe = [];

    public void Run()
    {
        do
        {
            MendSums();
        }
        while (WithholdForTheExposed());
    }

    /// <summary>Until every sum is whole or nothing can make it so; the audit then says so.</summary>
    private void MendSums()
    {
        bool hasChanged;
        do
        {
            hasChanged = false;
            foreach (var sum in sums.Where(sum => sum.IsBroken(threshold)))
                hasChanged |= WithholdOneOf(sum.Parts) || WithholdOneOf(sum.Whole);
        }
        while (hasChanged);
    }

    /// <summary>
    /// Each sum may look sound while several together give a figure away, so for each withheld figure there must be
    /// another table that readers could not tell from the true one. Whether anything more was withheld.
    /// </summary>
    private bool WithholdForTheExposed()
    {
        foreach (var (figure, index) in Touched())
        {
            if (!_safe.Contains((figure, index)) && !IsSafe(figure, index) && WithholdNear(figure, index))
                return true;
        }

        return false;
    }

    /// <summary>The withheld figures of the release, and those of earlier ones about which its sums may tell something.</summary>
    private IEnumerable<(TableFigure Figure, int Index)> Touched()
    {
        var seen = new HashSet<(TableFigure, int)>();
        var open = new Queue<TableSum>(sums);
        while (open.TryDequeue(out var sum))
        {
            foreach (var figure in sum.Figures.Where(figure => figure.IsSuppressed && seen.Add((figure, sum.Index))))
            {
                yield return (figure, sum.Index);
                foreach (var other in figure.Sums.Where(other => other.Index == sum.Index))
                    open.Enqueue(other);
            }
        }
    }

    private bool IsSafe(TableFigure figure, int index)
    {
        var others = Exchange.Find(figure, index);
        _safe.UnionWith(others.Select(other => (other, index)));
        return !others.IsEmpty;
    }

    /// <summary>Looks first in the figure's own sums, then in those of the withheld figures it shares a sum with, and so on.</summary>
    private static bool WithholdNear(TableFigure exposed, int index)
    {
        var seen = new HashSet<TableFigure> { exposed };
        for (ImmutableArray<TableFigure> reached = [exposed]; !reached.IsEmpty;)
        {
            var near = reached.SelectMany(figure => figure.Sums).Where(sum => sum.Index == index).Distinct().ToList();
            if (WithholdOneOf(near.SelectMany(sum => sum.Parts)) || WithholdOneOf(near.SelectMany(sum => sum.Whole)))
                return true;
            reached = [.. near.SelectMany(sum => sum.Figures).Where(figure => figure.IsSuppressed && seen.Add(figure))];
        }

        return false;
    }

    /// <summary>The figure that leads to the fewest others and, among those, the smallest.</summary>
    private static bool WithholdOneOf(IEnumerable<TableFigure> figures)
    {
        var chosen = figures
            .Where(figure => figure.State is FigureState.Open)
            .MinBy(figure => (figure.Sums.Count(sum => sum.Withheld == 0), figure.CountAt(0), figure.Order));
        if (chosen is null)
            return false;
        chosen.State = FigureState.Withheld;
        return true;
    }
}
