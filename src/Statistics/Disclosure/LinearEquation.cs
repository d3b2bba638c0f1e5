namespace OpenStatement.Statistics;

/// <summary>That unknowns, each taken so many times, make a number.</summary>
/// <param name="Coefficients">By unknown; never zero.</param>
/// <param name="Value">What they make together.</param>
internal sealed record LinearEquation(ImmutableSortedDictionary<int, Fraction> Coefficients, Fraction Value)
{
    /// <summary>Null where nothing is unknown.</summary>
    public int? First => Coefficients.IsEmpty ? null : Coefficients.Keys.First();

    /// <summary>The same equation with the coefficient 1 for one unknown.</summary>
    public LinearEquation Scaled(int unknown)
    {
        var by = Coefficients[unknown];
        return new(Coefficients.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value / by), Value / by);
    }

    /// <summary>Less the multiple of another equation that rids it of an unknown, which the other has with the coefficient 1.</summary>
    public LinearEquation Without(int unknown, LinearEquation other)
    {
        if (!Coefficients.TryGetValue(unknown, out var times))
            return this;
        var coefficients = Coefficients.ToBuilder();
        foreach (var (each, coefficient) in other.Coefficients)
        {
            var left = coefficients.GetValueOrDefault(each, Fraction.Zero) - times * coefficient;
            if (left.Sign == 0)
                coefficients.Remove(each);
            else
                coefficients[each] = left;
        }

        return new(coefficients.ToImmutable(), Value - times * other.Value);
    }
}
