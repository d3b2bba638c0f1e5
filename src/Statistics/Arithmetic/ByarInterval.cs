using MathNet.Numerics.Distributions;

namespace OpenStatement.Statistics;

/// <summary>
/// Byar's interval for a rate, and below ten events, where it is not close enough, the exact one of the Poisson
/// distribution. Source: UK Health Security Agency, PHEindicatormethods.
/// </summary>
public static class ByarInterval
{
    private const decimal FewestForByar = 10;

    /// <summary>
    /// Of so many events per <paramref name="multiplier"/> people; null without counts, where there are no people, or for
    /// fewer than no events.
    /// </summary>
    public static Interval? Of(Proportion? basis, decimal multiplier)
    {
        if (basis is not { Denominator: > 0, Numerator: >= 0 })
            return null;
        var events = (double)basis.Numerator;
        var (lower, upper) = basis.Numerator < FewestForByar
            ? (ExactLower(events), ExactUpper(events))
            : (Byar(events, -Confidence.Z), Byar(events + 1, Confidence.Z));
        return new Interval((decimal)lower, (decimal)upper).Times(multiplier / basis.Denominator);
    }

    private static double Byar(double events, double z)
    {
        var root = 1 - 1 / (9 * events) + z / (3 * Math.Sqrt(events));
        return events * root * root * root;
    }

    private static double ExactLower(double events) => events == 0 ? 0 : ChiSquared.InvCDF(2 * events, Confidence.Tail) / 2;

    private static double ExactUpper(double events) => ChiSquared.InvCDF(2 * events + 2, 1 - Confidence.Tail) / 2;
}
