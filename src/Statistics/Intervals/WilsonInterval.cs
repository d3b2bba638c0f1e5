namespace OpenStatement.Statistics;

/// <summary>
/// Wilson's score interval for a proportion: (2x + z² ± z√(z² + 4x(1 − x/n))) / (2(n + z²)). It never leaves 0 to 1 and
/// holds also for small samples and for none or all of them. Source: UK Health Security Agency, PHEindicatormethods.
/// </summary>
public static class WilsonInterval
{
    /// <summary>
    /// As parts of one; null without counts, where the denominator is nothing, or where the counts cannot be parts of
    /// one another.
    /// </summary>
    public static Interval? Of(Proportion? proportion)
    {
        if (proportion is not { Denominator: > 0, Numerator: >= 0 } || proportion.Numerator > proportion.Denominator)
            return null;
        var (x, n) = ((double)proportion.Numerator, (double)proportion.Denominator);
        const double square = Confidence.Z * Confidence.Z;
        var middle = 2 * x + square;
        var reach = Confidence.Z * Math.Sqrt(square + 4 * x * (1 - x / n));
        var whole = 2 * (n + square);
        // The ends are exact where none or all met the condition; rounding would leave them a hair off.
        return new Interval(
            proportion.Numerator == 0 ? 0 : (decimal)((middle - reach) / whole),
            proportion.Numerator == proportion.Denominator ? 1 : (decimal)((middle + reach) / whole));
    }
}
