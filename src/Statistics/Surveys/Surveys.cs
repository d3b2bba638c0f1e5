namespace OpenStatement.Statistics;

/// <summary>Sets percentages against chance, by the counts behind them.</summary>
public static class Surveys
{
    /// <summary>Null for anything but percentages.</summary>
    /// <param name="comparison">The series of the whole.</param>
    /// <param name="vintage">Holds the groups too.</param>
    /// <param name="latest">The latest period, which has a figure.</param>
    internal static Survey? Of(SeriesComparison comparison, Vintage vintage, Period latest)
    {
        var (measure, series) = (comparison.Measure, comparison.Series);
        var before = latest.YearsBefore(1);
        return measure.Unit is not Unit.Percent ? null : new Survey
        {
            Latest = SampledFigures.Of(measure, series, latest),
            YearBefore = Breaks.Between(series, before, latest) is null ? SampledFigures.Of(measure, series, before) : null,
            Divisions = Divisions.Of(measure, series.Key.Area, vintage, latest),
        };
    }

    /// <summary>
    /// Whether the intervals of both figures of a change lie apart; null where the counts behind one are unknown, and for
    /// anything but percentages.
    /// </summary>
    public static bool? IsClear(Change change, Measure measure, Series series) =>
        SampledFigures.Of(measure, series, change.Later.Period) is { } later
            && SampledFigures.Of(measure, series, change.Earlier.Period) is { } earlier
            ? !later.Interval.Overlaps(earlier.Interval)
            : null;
}

/// <summary>How far the percentages of a measure can be told from chance.</summary>
public sealed record Survey
{
    /// <summary>The latest percentage; null where the counts behind it are unknown.</summary>
    public SampledFigure? Latest { get; init; }

    /// <summary>That of the same period a year before; null where the two cannot be compared or its counts are unknown.</summary>
    public SampledFigure? YearBefore { get; init; }

    /// <summary>Whether the two intervals lie apart; null where one is missing.</summary>
    public bool? IsClearChange => Latest is null || YearBefore is null ? null : !Latest.Interval.Overlaps(YearBefore.Interval);

    /// <summary>The latest percentage among groups of people, for each dimension that has them.</summary>
    public ImmutableArray<Division> Divisions { get; init; } = [];
}
