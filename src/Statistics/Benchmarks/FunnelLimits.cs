namespace OpenStatement.Statistics;

/// <summary>
/// Between which rates chance alone would keep an area whose true rate is the benchmark. For O events the limits are
/// b·O/U and b·O/L, where L and U are the exact Poisson limits of O, as in the UK Health Security Agency's package
/// PHEindicatormethods.
/// </summary>
public sealed record FunnelLimits(decimal Lower, decimal Upper)
{
    /// <summary>One area in twenty lies outside by chance: the 95% limits.</summary>
    public const double Usual = 0.05;

    /// <summary>Two areas in a thousand lie outside by chance: the 99.8% limits.</summary>
    public const double Wide = 0.002;

    /// <summary>
    /// The limits around a benchmark for an area with so many events; null for fewer than one event and for a benchmark
    /// that is not above zero, because then there is no upper limit.
    /// </summary>
    public static FunnelLimits? Around(decimal benchmark, decimal count, double alpha)
    {
        if (benchmark <= 0 || count < 1)
            return null;
        var expected = PoissonLimits.Of(count, alpha);
        return new FunnelLimits(benchmark * (count / expected.Most), benchmark * (count / expected.Fewest));
    }

    /// <summary>
    /// On which side of the limits an area lies that had so many events where the benchmark makes so many expected. It is
    /// the question that the limits answer, put so that no events have an answer too; where none were expected, no count
    /// tells anything.
    /// </summary>
    public static Band BandOf(decimal count, decimal expected, double alpha)
    {
        if (expected <= 0 || count < 0)
            return Band.Similar;
        var limits = PoissonLimits.Of(count, alpha);
        return expected > limits.Most ? Band.Below : expected < limits.Fewest ? Band.Above : Band.Similar;
    }
}
