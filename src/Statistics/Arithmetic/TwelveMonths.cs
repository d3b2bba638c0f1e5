namespace OpenStatement.Statistics;

/// <summary>Totals over twelve months: the sum of twelve months or four quarters, or a yearly figure as it stands.</summary>
public static class TwelveMonths
{
    /// <summary>
    /// The total of the twelve months that end on <paramref name="end"/>; null when a part of them has no figure.
    /// Only counts may be added up, so the caller passes a series of counts.
    /// </summary>
    /// <param name="series">Counts, earliest first, whose periods do not overlap or are each twelve months long.</param>
    /// <param name="end">The last day of a month.</param>
    public static PeriodFigure? Ending(Series series, DateOnly end)
    {
        var year = Period.YearEnding(end);
        var total = 0m;
        var months = 0;
        var markers = Markers.None;
        for (var i = series.Observations.Length - 1; i >= 0; i--)
        {
            var observation = series.Observations[i];
            if (observation.Period.End < year.Start)
                break;
            if (!year.Contains(observation.Period))
                continue;
            if (observation.Value is not { } value)
                return null;
            total += value;
            months += observation.Period.Months;
            markers |= observation.Markers;
        }

        return months == 12 ? new PeriodFigure(year, total, markers) : null;
    }
}
