namespace OpenStatement.Statistics;

/// <summary>Compares figures of one series with one another, where they can be compared.</summary>
/// <param name="Measure">What the series counts.</param>
/// <param name="Series">The series.</param>
/// <param name="IsRare">Whether it counts events too rare for percentages: see <see cref="RareEvents"/>.</param>
/// <param name="Methods">From which count on there are percentages.</param>
public sealed record SeriesComparison(Measure Measure, Series Series, bool IsRare, Methods Methods)
{
    /// <summary>The figure of exactly that period, or null when there is none.</summary>
    public PeriodFigure? At(Period period) => Series.FigureAt(period);

    /// <summary>The change; null when there is no earlier figure, when both are the same, or when a break lies between them.</summary>
    public Change? Change(PeriodFigure? earlier, PeriodFigure later) =>
        earlier is null || earlier.Period == later.Period || Breaks.Between(Series, earlier.Period, later.Period) is not null
            ? null
            : new Change(earlier, later, SmallestForPercentage(earlier.Period));

    /// <summary>
    /// The twelve months that end on <paramref name="end"/> on the twelve before: totals of counts, means of everything
    /// else. Null where either has no figure or a break lies between them.
    /// </summary>
    public Change? OnYearBefore(DateOnly end) =>
        TwelveMonthsTo(end) is { } later ? Change(TwelveMonthsTo(later.Period.Start.AddDays(-1)), later) : null;

    /// <summary>A month or a quarter on the one just before; null for years, whose comparison that is with the year before.</summary>
    public Change? OnPeriodBefore(PeriodFigure later) => Measure.Frequency.IsPartOfYear()
        ? Change(At(new Period(later.Period.Start.AddMonths(-later.Period.Months), later.Period.Start.AddDays(-1))), later)
        : null;

    /// <summary>
    /// From 1 April to <paramref name="end"/> on the same part of the financial year before; null where a part of either has
    /// no figure, and for anything but counts of months or quarters.
    /// </summary>
    public Change? OnFinancialYearBefore(DateOnly end)
    {
        if (!Measure.AddsUpToYear)
            return null;
        var year = FinancialYear.ToDate(end);
        return PeriodParts.Total(Series, year) is { } later ? Change(PeriodParts.Total(Series, year.YearsBefore(1)), later) : null;
    }

    /// <summary>Half a unit of the last digit shown: anything less is rounded to nothing.</summary>
    private decimal SmallestShown => new(5, 0, 0, isNegative: false, (byte)(Measure.Decimals + 1));

    private PeriodFigure? TwelveMonthsTo(DateOnly end) =>
        Measure.Unit is Unit.Count ? TwelveMonths.Ending(Series, end) : TwelveMonths.MeanEnding(Series, end);

    private decimal? SmallestForPercentage(Period earlier) => Measure.Unit switch
    {
        Unit.Count => IsRare ? null : Methods.SmallestCountForPercentage,
        // The limit is on events. Where nothing is known of those behind a rate, it is enough that it is not shown as nothing.
        Unit.Rate => EventsBehind(earlier) < Methods.SmallestCountForPercentage ? null : SmallestShown,
        _ => null,
    };

    /// <summary>The events behind the figures of a period, all told; null where any of them is unknown.</summary>
    private decimal? EventsBehind(Period period)
    {
        decimal? events = 0;
        foreach (var observation in Series.Observations)
        {
            if (period.Contains(observation.Period))
                events += observation.Basis?.Numerator;
        }

        return events;
    }
}

/// <summary>The financial year of public bodies, which begins on 1 April.</summary>
internal static class FinancialYear
{
    /// <summary>From the last 1 April to <paramref name="end"/>, the last day of a month.</summary>
    public static Period ToDate(DateOnly end) => new(new DateOnly(end.Month < 4 ? end.Year - 1 : end.Year, 4, 1), end);
}
