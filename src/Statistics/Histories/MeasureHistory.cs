namespace OpenStatement.Statistics;

/// <summary>Every figure of a measure that was ever published, as first published and as now known.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="LatestRelease">The last statement with figures of the measure: what is known now.</param>
/// <param name="Series">By area, then breakdown.</param>
public sealed record MeasureHistory(Measure Measure, ReleaseId LatestRelease, ImmutableArray<SeriesHistory> Series)
{
    /// <summary>Goes once through all figures of all releases. Null where no release has figures of the measure.</summary>
    /// <param name="measure">Which measure.</param>
    /// <param name="summaries">Earliest first, with what each revised.</param>
    public static MeasureHistory? Of(Measure measure, ImmutableArray<ReleaseSummary> summaries)
    {
        var trails = new Dictionary<SeriesKey, SeriesTrail>();
        Release? latest = null;
        foreach (var summary in summaries)
        {
            var given = summary.Release.Vintage.Of(measure.Id);
            if (given.IsEmpty)
                continue;
            latest = summary.Release;
            foreach (var series in given)
                TrailOf(series.Key).Follow(series, latest.Id);
            foreach (var revised in summary.Revisions.Where(one => one.Measure.Id == measure.Id).SelectMany(one => one.Series))
                TrailOf(revised.Key).Note(revised.Points, latest.Id);
        }

        return latest is null
            ? null
            : new MeasureHistory(measure, latest.Id,
            [
                .. trails.OrderBy(trail => trail.Key, SeriesKey.InOrder)
                    .Select(trail => new SeriesHistory(trail.Key, trail.Value.UpTo(latest.Vintage.Find(trail.Key)))),
            ]);

        SeriesTrail TrailOf(SeriesKey key)
        {
            if (!trails.TryGetValue(key, out var trail))
                trails[key] = trail = new SeriesTrail();
            return trail;
        }
    }
}
