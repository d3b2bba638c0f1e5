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
        var ofEvents = basis.Numerator < FewestForByar
            ? Exact(basis.Numerator)
            : new Interval((decimal)Byar(events, -Confidence.Z), (decimal)Byar(events + 1, Confidence.Z));
        return ofEvents.Times(multiplier / basis.Denominator);
    }

    private static Interval Exact(decimal events)
    {
        var limits = PoissonLimits.Of(events, Confidence.Outside);
        return new Interval(limits.Fewest, limits.Most);
    }

    private static double Byar(double events, double z)
    {
        var root = 1 - 1 / (9 * events) + z / (3 * Math.Sqrt(events));
        return events * root * root * root;
    }
}
