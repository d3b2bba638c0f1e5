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
        var latest = file.Series.Where(series => IsChecked(series, index)).Select(series => LatestFigure.Of(series, quarter.End)).OfType<LatestFigure>()
            .ToLookup(one => one.Series.Measure);
        foreach (var own in latest.SelectMany(same => same).Where(one => one.Series.Area == index.ForceArea))
        {
            if (own.Period.Next() is var next && next.End <= quarter.End)
                yield return CoverageDiagnostics.Stale(file.Locate(ObservationTable.End, own.Line), own, next, quarter);
            var behind = latest[own.Series.Measure].Where(one => members.Contains(one.Series.Area) && one.Period.Next().End <= own.Period.End).ToList();
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
