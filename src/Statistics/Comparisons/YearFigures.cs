namespace OpenStatement.Statistics;

/// <summary>Figures of whole years, averaged to one year where there are several.</summary>
internal static class YearFigures
{
    /// <summary>
    /// Whether figures of a year can be had at all: counts can be added up, figures of years stand as they are, and
    /// percentages of parts of a year can be put together where the counts behind them are known. The people a rate is
    /// given for are the same in each part of a year, so that rates of parts cannot.
    /// </summary>
    public static bool CanBeMade(Measure measure, Series series) =>
        measure.HasYearTotals
        || measure.Frequency.IsYear()
        || (measure.Unit is Unit.Percent && series.Observations.Any(observation => observation.Basis is not null));

    /// <summary>
    /// Over one or more whole years: of several their mean, rounded as it is printed, so that a difference is that between
    /// the printed figures. Percentages are weighted by the counts behind them where those are known. Null where a part has
    /// no figure.
    /// </summary>
    public static PeriodFigure? Of(Measure measure, Series series, Period years)
    {
        if (measure.Unit is Unit.Percent && SampledFigures.Of(measure, series, years) is { } pooled)
            return pooled.Figure;
        var (total, markers) = (0m, Markers.None);
        for (var end = years.End; end > years.Start; end = Period.YearEnding(end).Start.AddDays(-1))
        {
            if (OfOne(measure, series, Period.YearEnding(end)) is not { } year)
                return null;
            (total, markers) = (total + year.Value, markers | year.Markers);
        }

        var mean = years.Months == 12 ? total : Math.Round(total * 12 / years.Months, measure.Decimals, MidpointRounding.AwayFromZero);
        return new PeriodFigure(years, mean, markers);
    }

    private static PeriodFigure? OfOne(Measure measure, Series series, Period year) =>
        measure.Unit is Unit.Count ? TwelveMonths.Ending(series, year.End) : series.FigureAt(year);
}
