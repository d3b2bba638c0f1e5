namespace OpenStatement.Statistics;

/// <summary>Reads off trends, and off the changes since the baseline, which way indicators move. All measures have a figure.</summary>
internal static class TrendReadings
{
    /// <summary>
    /// The trend decides where it goes one way. Where it is stable or cannot be judged, the change since the main baseline
    /// does. Where the two point different ways there is no clear change.
    /// </summary>
    public static KpiReading OfTrajectory(KpiDirection direction, MeasureSummary summary, Methods methods)
    {
        var (trend, since) = (DirectionOf(summary.Trend), SinceBaseline(summary, methods));
        var wanted = direction is KpiDirection.Increase ? Direction.Up : Direction.Down;
        if (trend is Direction.Up or Direction.Down)
        {
            var isContradicted = since is Direction.Up or Direction.Down && since != trend;
            return new KpiReading(summary, isContradicted ? KpiStanding.NoClearChange : Way(trend == wanted));
        }

        if (since is Direction.Up or Direction.Down)
            return new KpiReading(summary, Way(since == wanted)) { IsOnlySinceBaseline = true };
        return new KpiReading(summary, trend is null && since is null ? Unjudged(summary.Trend) : KpiStanding.NoClearChange);
    }

    /// <summary>The word of the trend.</summary>
    public static KpiReading OfMonitored(MeasureSummary summary) => new(summary, summary.Trend.Word switch
    {
        TrendDirection.Increase => KpiStanding.Rising,
        TrendDirection.Reduction => KpiStanding.Falling,
        TrendDirection.Stable => KpiStanding.Stable,
        _ => Unjudged(summary.Trend),
    });

    /// <summary>
    /// Which way is the wrong one, the plan says, and otherwise the measure's polarity; where neither does, no move is called
    /// right or wrong.
    /// </summary>
    public static KpiReading OfMaintained(KpiDirection? direction, MeasureSummary summary)
    {
        if (DirectionOf(summary.Trend) is not { } trend)
            return new KpiReading(summary, Unjudged(summary.Trend));
        Direction? wrong = (direction, summary.Measure.Polarity) switch
        {
            (KpiDirection.Increase, _) or (null, Polarity.Higher) => Direction.Down,
            (KpiDirection.Reduce, _) or (null, Polarity.Lower) => Direction.Up,
            _ => null,
        };
        return wrong is null && trend is not Direction.Same
            ? OfMonitored(summary)
            : new KpiReading(summary, trend == wrong ? KpiStanding.WrongWay : KpiStanding.KeptUp);
    }

    private static KpiStanding Way(bool isRight) => isRight ? KpiStanding.RightWay : KpiStanding.WrongWay;

    private static KpiStanding Unjudged(Trend trend) =>
        trend.Word is TrendDirection.TooFew ? KpiStanding.TooFew : KpiStanding.NotComparable;

    /// <summary>Null where there is no trend. It goes one way only where an unusual figure lies on that side too.</summary>
    private static Direction? DirectionOf(Trend trend)
    {
        var direction = trend.Word switch
        {
            TrendDirection.Increase => Direction.Up,
            TrendDirection.Reduction => Direction.Down,
            _ => Direction.Same,
        };
        if (trend.Word is TrendDirection.TooFew or TrendDirection.NotAvailable)
            return null;
        return trend.Flags.Any(flag => flag.Direction == direction) ? direction : Direction.Same;
    }

    /// <summary>
    /// Null where there is no comparison or the events are too few for one. A small change, and one of a percentage that
    /// chance could explain, says nothing after years.
    /// </summary>
    private static Direction? SinceBaseline(MeasureSummary summary, Methods methods)
    {
        if (summary is not { Baselines: [{ Change: { } change }, ..], Own: { } own, IsRare: false })
            return null;
        if (Surveys.IsClear(change, summary.Measure, own) is false)
            return Direction.Same;
        if (change.Fraction is { } fraction)
            return Trends.MagnitudeOf(fraction, methods) is Magnitude.Small ? Direction.Same : change.Direction;
        return summary.Measure.Unit is Unit.Count or Unit.Rate ? null : change.Direction;
    }
}
