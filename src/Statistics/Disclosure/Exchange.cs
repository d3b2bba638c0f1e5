namespace OpenStatement.Statistics;

/// <summary>
/// Looks for another table that agrees with everything readers see: one more or one less in some withheld figures, so
/// that every sum comes out as before and nothing that could be counted falls below zero.
/// </summary>
internal sealed class Exchange
{
    /// <summary>A search that takes longer has lost its way; to withhold one figure more then costs less than to go on.</summary>
    private const int MostSteps = 1_000;

    private readonly int _index;
    private readonly Dictionary<TableFigure, int> _moves = [];

    /// <summary>By how much parts exceed their total, for the sums that are not even.</summary>
    private readonly Dictionary<TableSum, int> _excess = new(ReferenceEqualityComparer.Instance);
    private int _steps;

    private Exchange(int index) => _index = index;

    /// <summary>
    /// The withheld figures, the given one among them, that are different in another such table; empty where there is
    /// none.
    /// </summary>
    /// <param name="figure">A withheld one.</param>
    /// <param name="index">Which of the numbers that add up.</param>
    public static ImmutableArray<TableFigure> Find(TableFigure figure, int index)
    {
        foreach (var change in new[] { 1, -1 })
        {
            var exchange = new Exchange(index);
            if (exchange.CanMove(figure, change) && exchange.Move(figure, change))
                return [.. exchange._moves.Keys];
        }

        return [];
    }

    private bool CanMove(TableFigure figure, int change) =>
        figure.IsSuppressed && !_moves.ContainsKey(figure) && (change > 0 || figure.CountAt(_index) >= 1);

    /// <summary>Changes a figure and then others until every sum is even; takes it back where that cannot be.</summary>
    private bool Move(TableFigure figure, int change)
    {
        _moves[figure] = change;
        Weigh(figure, change);
        if (_steps++ < MostSteps && Settle())
            return true;
        Weigh(figure, -change);
        _moves.Remove(figure);
        return false;
    }

    private bool Settle()
    {
        if (_excess.Keys.FirstOrDefault() is not { } sum)
            return true;
        var towards = -Math.Sign(_excess[sum]);
        return sum.Figures
            .Where(other => CanMove(other, towards * sum.SignOf(other)))
            .OrderBy(other => UnevenAfter(other, towards * sum.SignOf(other)))
            .ThenBy(other => other.Order)
            .ToList()
            .Exists(other => Move(other, towards * sum.SignOf(other)));
    }

    /// <summary>How far from even the sums of a figure would be.</summary>
    private int UnevenAfter(TableFigure figure, int change) =>
        SumsOf(figure).Sum(
            sum => Math.Abs(_excess.GetValueOrDefault(sum) + change * sum.SignOf(figure)) - Math.Abs(_excess.GetValueOrDefault(sum)));

    private void Weigh(TableFigure figure, int change)
    {
        foreach (var sum in SumsOf(figure))
        {
            var excess = _excess.GetValueOrDefault(sum) + change * sum.SignOf(figure);
            if (excess == 0)
                _excess.Remove(sum);
            else
                _excess[sum] = excess;
        }
    }

    private IEnumerable<TableSum> SumsOf(TableFigure figure) => figure.Sums.Where(sum => sum.Index == _index);
}
