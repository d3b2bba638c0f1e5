namespace OpenStatement.Statistics;

/// <summary>Between which values unknowns lie: from zero up, narrowed by equations.</summary>
internal sealed class Bounds
{
    private readonly Dictionary<int, (Fraction Least, Fraction? Most)> _bounds = [];

    /// <summary>Whether no values satisfy the equations, as where parts do not add up to their total.</summary>
    public bool AreContradictory => _bounds.Values.Any(bounds => bounds.Most is { } most && most < bounds.Least);

    public IEnumerable<int> WithoutRoom => _bounds.Where(pair => pair.Value.Most == pair.Value.Least).Select(pair => pair.Key);

    /// <summary>Uses one equation for each of its unknowns; whether any bound has moved.</summary>
    public bool Narrow(LinearEquation equation)
    {
        var hasNarrowed = false;
        foreach (var (unknown, coefficient) in equation.Coefficients)
        {
            var (least, most) = (Rest(equation, unknown, takesMost: true), Rest(equation, unknown, takesMost: false));
            var (low, high) = (least / coefficient, most / coefficient);
            hasNarrowed |= coefficient.Sign > 0 ? Narrow(unknown, low, high) : Narrow(unknown, high, low);
        }

        return hasNarrowed;
    }

    private bool Narrow(int unknown, Fraction? least, Fraction? most)
    {
        var before = Of(unknown);
        var after = (
            Least: least is { } low && low > before.Least ? low : before.Least,
            Most: most is { } high && (before.Most is not { } known || high < known) ? high : before.Most);
        _bounds[unknown] = after;
        return after != before;
    }

    /// <summary>What is left for one unknown when all others take the most or the least they can; null where there is no limit.</summary>
    private Fraction? Rest(LinearEquation equation, int unknown, bool takesMost)
    {
        var rest = equation.Value;
        foreach (var (other, coefficient) in equation.Coefficients.Where(pair => pair.Key != unknown))
        {
            var bounds = Of(other);
            if ((takesMost == coefficient.Sign > 0 ? bounds.Most : bounds.Least) is not { } bound)
                return null;
            rest -= coefficient * bound;
        }

        return rest;
    }

    private (Fraction Least, Fraction? Most) Of(int unknown) => _bounds.GetValueOrDefault(unknown, (Fraction.Zero, null));
}
