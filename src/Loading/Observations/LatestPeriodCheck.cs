namespace OpenStatement.Loading;

/// <summary>
/// Monthly and quarterly figures reach the quarter of their release, and the areas the force is compared with reach as
/// far as the force: readers would otherwise take old figures for new ones. Longer periods seldom end with the quarter.
/// </summary>
internal static class LatestPeriodCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.Where(HasRightDates).SelectMany(release => Run(release, index));

    /// <summary>A statement with wrong dates is a mistake of its own, not one of every measure.</summary>
    private static bool HasRightDates(ReleaseContent release) =>
        release.Statement.Statement.Value.Period is var quarter && quarter.Fits(Frequency.Quarter) && quarter.End == release.Id.LastDay;

    private static IEnumerable<Diagnostic> Run(ReleaseContent release, ContentIndex index)
    {
        var (file, quarter) = (release.Observations, release.Statement.Statement.Value.Period);
        var members = index.ComparatorsOn(quarter.End).ToHashSet();
        var latest = file.Series.Where(series => IsChecked(series, index)).Select(series => LatestFigure.Find(series, quarter.End))
            .OfType<LatestFigure>()
            .ToLookup(figure => figure.Series.Measure);
        foreach (var own in latest.SelectMany(same => same).Where(figure => figure.Series.Area == index.ForceArea))
        {
            if (own.Period.Next() is var next && next.End <= quarter.End)
                yield return CoverageDiagnostics.Stale(file.Locate(ObservationTable.End, own.Line), own, next, quarter);
            var behind = latest[own.Series.Measure]
                .Where(figure => members.Contains(figure.Series.Area) && figure.Period.Next().End <= own.Period.End).ToList();
            if (behind.Count > 0)
                yield return CoverageDiagnostics.ComparatorsBehind(file.Locate(ObservationTable.End, behind[0].Line), own, behind);
        }
    }

    private static bool IsChecked(LocatedSeries series, ContentIndex index) =>
        series.Series.Key.Breakdown is null
        && index.Measures.TryGetValue(series.Series.Key.Measure, out var measure)
        && measure is { IsAvailable: true, Frequency: Frequency.Month or Frequency.Quarter }
        && series.Series.Observations.All(observation => observation.Period.Fits(measure.Frequency));
}

/// <summary>The last figure of a series that a release can hold; forecasts do not count.</summary>
/// <param name="Series">Whose end it is.</param>
/// <param name="Period">The last period; it counts even when a marker says why it has no value.</param>
/// <param name="Line">The line on which it stands.</param>
internal sealed record LatestFigure(SeriesKey Series, Period Period, int Line)
{
    /// <summary>Null when the series has nothing but forecasts until <paramref name="lastDay"/>.</summary>
    public static LatestFigure? Find(LocatedSeries series, DateOnly lastDay)
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
