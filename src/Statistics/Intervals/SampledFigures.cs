namespace OpenStatement.Statistics;

/// <summary>Percentages with the counts behind them.</summary>
internal static class SampledFigures
{
    /// <summary>
    /// The percentage of exactly that period, or that of all its parts together; null where there is none or a part of the
    /// counts is unknown.
    /// </summary>
    public static SampledFigure? Of(Measure measure, Series series, Period period)
    {
        if (measure.Unit is not Unit.Percent)
            return null;
        if (series.At(period) is { Value: { } value } observation)
            return With(new PeriodFigure(period, value, observation.Markers), observation.Basis);
        if (PeriodParts.Pool(series, period) is not var (basis, markers))
            return null;
        // Rounded as it is printed, so that a difference is that between the printed figures.
        var percentage = Math.Round(100 * basis.Numerator / basis.Denominator, measure.Decimals, MidpointRounding.AwayFromZero);
        return With(new PeriodFigure(period, percentage, markers), basis);
    }

    private static SampledFigure? With(PeriodFigure figure, Proportion? basis) =>
        WilsonInterval.Of(basis) is { } interval ? new SampledFigure(figure, basis!, interval.Times(100)) : null;
}

/// <summary>A percentage with what it rests on.</summary>
/// <param name="Figure">The percentage.</param>
/// <param name="Basis">The counts behind it.</param>
/// <param name="Interval">In per cent.</param>
public sealed record SampledFigure(PeriodFigure Figure, Proportion Basis, Interval Interval);
