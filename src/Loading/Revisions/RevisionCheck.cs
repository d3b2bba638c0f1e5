namespace OpenStatement.Loading;

/// <summary>Each reason explains a changed figure, and each changed figure of the force has a reason.</summary>
internal static class RevisionCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var before = new Dictionary<string, ImmutableArray<Series>>();
        foreach (var release in index.Content.Releases)
        {
            var now = release.Observations.Series.GroupBy(series => series.Series.Key.Measure)
                .ToDictionary(same => same.Key, same => same.ToImmutableArray());
            foreach (var problem in Run(release, before, now, index))
                yield return problem;
            // A measure that a release leaves out is held against the last one that has it.
            foreach (var (measure, series) in now)
                before[measure] = [.. series.Select(located => located.Series)];
        }
    }

    private static IEnumerable<Diagnostic> Run(
        ReleaseContent release, Dictionary<string, ImmutableArray<Series>> before, Dictionary<string, ImmutableArray<LocatedSeries>> now,
        ContentIndex index)
    {
        var reasons = release.RevisionReasons.ToLookup(reason => reason.Value.Measure, reason => reason.Value);
        var used = new HashSet<(string, string?, Period?)>();
        foreach (var (measure, series) in now)
        {
            var ofMeasure = reasons[measure].ToList();
            var unexplained = new List<(SeriesKey Key, Period Period)>();
            foreach (var (key, revision) in Changed(
                before.GetValueOrDefault(measure, []), series, ofMeasure.Count > 0 ? null : index.ForceArea))
            {
                if (RevisionReason.Narrowest(ofMeasure, key, revision.Period) is { } reason)
                    used.Add(ScopeOf(reason));
                // A marker says of a withheld figure why it is.
                else if (key.Area == index.ForceArea && revision.Outcome is not RevisionOutcome.Withheld)
                    unexplained.Add((key, revision.Period));
            }

            if (unexplained.Count > 0)
            {
                var place = release.Observations.Locate(ObservationTable.Measure, series.First().FirstLine);
                yield return RevisionDiagnostics.NoReason(
                    place, unexplained[0].Key, unexplained.Count, unexplained.Min(figure => figure.Period));
            }
        }

        foreach (var idle in release.RevisionReasons.Where(reason => IsKnown(reason.Value, index) && !used.Contains(ScopeOf(reason.Value))))
            yield return RevisionDiagnostics.NothingChanged(idle.Locate(RevisionTable.Measure), idle.Value);
    }

    /// <summary>The changed figures of a measure; of one area only unless <paramref name="area"/> is null.</summary>
    private static IEnumerable<(SeriesKey Key, Revision Revision)> Changed(
        ImmutableArray<Series> before, ImmutableArray<LocatedSeries> now, string? area)
    {
        var found = now.ToDictionary(series => series.Series.Key, series => series.Series);
        return
            from series in before
            where area is null || series.Key.Area == area
            from revision in Revisions.Between(series, found.GetValueOrDefault(series.Key))
            select (series.Key, revision);
    }

    /// <summary>Two rows with the same scope are a mistake of another kind.</summary>
    private static (string Measure, string? Area, Period? Period) ScopeOf(RevisionReason reason) =>
        (reason.Measure, reason.Area, reason.Period);

    private static bool IsKnown(RevisionReason reason, ContentIndex index) =>
        index.MeasureIds.Ids.Contains(reason.Measure) && (reason.Area is null || index.AreaIds.Ids.Contains(reason.Area));
}
