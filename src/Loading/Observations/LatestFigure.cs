namespace OpenStatement.Loading;

/// <summary>The last figure of a series that a release can hold; forecasts do not count.</summary>
/// <param name="Series">Whose end it is.</param>
/// <param name="Period">The last period; it counts even when a marker says why it has no value.</param>
/// <param name="Line">The line on which it stands.</param>
internal sealed record LatestFigure(SeriesKey Series, Period Period, int Line)
{
    /// <summary>Null when the series has nothing but forecasts until <paramref name="lastDay"/>.</summary>
    public static LatestFigure? Of(LocatedSeries series, DateOnly lastDay)
    {
        var observations = series.Series.Observations;
        for (var i = observations.Length - 1; i >= 0; i--)
        {
            if (observations[i].Period.End <= lastDay && !observations[i].Markers.HasFlag(Markers.Forecast))
                return new LatestFigure(series.Series.Key, observations[i].Period, series.Lines[i]);
        }

        return null;
    }
}
