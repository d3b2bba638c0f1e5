namespace OpenStatement.Statistics;

/// <summary>
/// Totals over twelve months: the sum of twelve months or four quarters, or a yearly figure as it stands.
/// Only counts may be added up, so the series passed in are counts.
/// </summary>
public static class TwelveMonths
{
    /// <summary>The total of the twelve months that end on <paramref name="end"/>; null when a part of them has no figure.</summary>
    public static PeriodFigure? Ending(Series series, DateOnly end)
    {
        for (var i = series.Observations.Length - 1; i >= 0 && series.Observations[i].Period.End >= end; i--)
        {
            if (series.Observations[i].Period.End == end)
                return EndingWith(series, i);
        }

        return null;
    }

    /// <summary>The total of the twelve months that end with one observation; null when a part of them has no figure.</summary>
    /// <param name="series">Counts, earliest first, whose periods do not overlap or are each twelve months long.</param>
    /// <param name="index">Which observation is the last.</param>
    public static PeriodFigure? EndingWith(Series series, int index)
    {
        var year = Period.YearEnding(series.Observations[index].Period.End);
        var total = 0m;
        var months = 0;
        var markers = Markers.None;
        for (var i = index; i >= 0 && months < 12; i--)
        {
            var observation = series.Observations[i];
            if (observation.Value is not { } value || !year.Contains(observation.Period))
                return null;
            total += value;
            months += observation.Period.Months;
            // A year that starts with a break lies wholly on its far side.
            markers |= observation.Period.Start == year.Start ? observation.Markers & ~Markers.Break : observation.Markers;
        }

        return months == 12 ? new PeriodFigure(year, total, markers) : null;
    }
}
