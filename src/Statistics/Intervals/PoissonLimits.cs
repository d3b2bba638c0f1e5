namespace OpenStatement.Statistics;

/// <summary>How few and how many events could have been expected where so many happened.</summary>
/// <param name="Fewest">Half of χ²(α/2, 2O) for O events; 0 for fewer than one.</param>
/// <param name="Most">Half of χ²(1−α/2, 2O+2).</param>
internal sealed record PoissonLimits(decimal Fewest, decimal Most)
{
    /// <summary>
    /// From here on Byar's approximation stands in for the exact limits, which take longer the more events there are.
    /// It differs from them by less than one part in a thousand million.
    /// </summary>
    private const decimal FewestForApproximation = 1_000_000;

    /// <param name="count">Not below zero.</param>
    /// <param name="alpha">The chance that the limits leave out, half of it on each side.</param>
    public static PoissonLimits Of(decimal count, double alpha) =>
        count >= FewestForApproximation
            ? Approximately((double)count, alpha)
            : new(count < 1 ? 0 : Half(2 * count, alpha / 2), Half(2 * count + 2, 1 - alpha / 2));

    private static decimal Half(decimal degrees, double probability) => (decimal)(ChiSquared.InvCDF((double)degrees, probability) / 2);

    private static PoissonLimits Approximately(double count, double alpha)
    {
        var z = Normal.InvCDF(0, 1, 1 - alpha / 2);
        return new(
            (decimal)(count * Math.Pow(1 - 1 / (9 * count) - z / (3 * Math.Sqrt(count)), 3)),
            (decimal)((count + 1) * Math.Pow(1 - 1 / (9 * (count + 1)) + z / (3 * Math.Sqrt(count + 1)), 3)));
    }
}
