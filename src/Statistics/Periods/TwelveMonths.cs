namespace OpenStatement.Statistics;

/// <summary>
/// Figures over twelve months. Counts are added up: twelve months or four quarters, or a yearly figure as it stands.
/// Of anything else only the mean of its periods can be given.
/// </summary>
public static class TwelveMonths
{
    /// <summary>The total of the twelve months that end on <paramref name="end"/>; null when a part of them has no figure.</summary>
    public static PeriodFigure? Ending(Series series, DateOnly end) => IndexOf(series, end) is { } index ? EndingWith(series, index) : null;

    /// <summary>
    /// The mean of the periods of the twelve months that end on <paramref name="end"/>, for rates, percentages and
    /// scores; each period counts the same. Null when a part of them has no figure.
    /// </summary>
    public static PeriodFigure? MeanEnding(Series series, DateOnly end) =>
        IndexOf(series, end) is { } index ? EndingWith(series, index, isMean: true) : null;

    /// <summary>The total of the twelve months that end with one observation; null when a part of them has no figure.</summary>
    /// <param name="series">Counts, earliest first, whose periods do not overlap or are each twelve months long.</param>
    /// <param name="index">Which observation is the last.</param>
    public static PeriodFigure? EndingWith(Series series, int index) => EndingWith(series, index, isMean: false);

    /// <summary>
    /// The latest twelve months of counts; the latest figure of anything else, and of counts that have no such total. Null
    /// where the series has no figure.
    /// </summary>
    public static PeriodFigure? OrLatest(Measure measure, Series series) => series.Latest is { Value: { } value } latest
        ? (measure.Unit is Unit.Count ? Ending(series, latest.Period.End) : null) ?? new PeriodFigure(latest.Period, value, latest.Markers)
        : null;

    private static int? IndexOf(Series series, DateOnly end)
    {
        for (var i = series.Observations.Length - 1; i >= 0 && series.Observations[i].Period.End >= end; i--)
        {
            if (series.Observations[i].Period.End == end)
                return i;
        }

        return null;
    }

    private static PeriodFigure? EndingWith(Series series, int index, bool isMean)
    {
        var year = Period.YearEnding(series.Observations[index].Period.End);
        var total = 0m;
        var months = 0;
        var markers = Markers.None;
        var i = index;
        for (; i >= 0 && months < 12; i--)
        {
            var observation = series.Observations[i];
            if (observation.Value is not { } value || !year.Contains(observation.Period) || (i < index && !IsJustBefore(series, i)))
                return null;
            total += value;
            months += observation.Period.Months;
            // A year that starts with a break lies wholly on its far side.
            markers |= observation.Period.Start == year.Start ? observation.Markers & ~Markers.Break : observation.Markers;
        }

        return months == 12 ? new PeriodFigure(year, isMean ? total / (index - i) : total, markers) : null;
    }

    /// <summary>Periods that share months, or days that stand alone, do not add up to a year.</summary>
    private static bool IsJustBefore(Series series, int index) =>
        series.Observations[index].Period.End.AddDays(1) == series.Observations[index + 1].Period.Start;
}
