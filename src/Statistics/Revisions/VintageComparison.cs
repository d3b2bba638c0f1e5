namespace OpenStatement.Statistics;

/// <summary>Compares what a release gives with what was published before.</summary>
public static class VintageComparison
{
    /// <summary>
    /// One entry for each measure that both the release and one before it have figures of, in the order of the archive.
    /// A measure is held against the last release before that has it: to leave it out of a statement is not to change it.
    /// </summary>
    /// <param name="archive">Its releases are earliest first.</param>
    /// <param name="index">Which release.</param>
    public static ImmutableArray<MeasureRevisions> Of(Archive archive, int index) =>
    [
        .. from measure in archive.Measures
           let later = archive.Releases[index]
           where !later.Vintage.Of(measure.Id).IsEmpty
           let earlier = LastWith(measure, archive, index)
           where earlier is not null
           select Compare(measure, earlier, later, archive.Settings.Force.Area),
    ];

    private static Release? LastWith(Measure measure, Archive archive, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (!archive.Releases[i].Vintage.Of(measure.Id).IsEmpty)
                return archive.Releases[i];
        }

        return null;
    }

    private static MeasureRevisions Compare(Measure measure, Release earlier, Release later, string ownArea)
    {
        var reasons = later.RevisionReasons.Where(reason => reason.Measure == measure.Id).ToImmutableArray();
        var changed = ImmutableArray.CreateBuilder<SeriesRevisions>();
        var (own, others) = (new RevisionTally(), new RevisionTally());
        foreach (var series in earlier.Vintage.Of(measure.Id))
        {
            var points = Revisions.Between(series, later.Vintage.Find(series.Key));
            var tally = new RevisionTally(series.Observations.Length, points.Length);
            (own, others) = series.Key.Area == ownArea ? (own + tally, others) : (own, others + tally);
            if (!points.IsEmpty)
                changed.Add(new SeriesRevisions(series.Key, WithReasons(points, series.Key, reasons)));
        }

        var whole = changed.FirstOrDefault(series => series.Key == new SeriesKey(measure.Id, ownArea))?.Points ?? [];
        return new MeasureRevisions
        {
            Measure = measure,
            From = earlier.Id,
            To = later.Id,
            Own = own,
            Others = others,
            Series = changed.ToImmutable(),
            NetChange = AddsUp(measure) ? NetChange(whole) : null,
            Largest = Largest(whole),
        };
    }

    private static ImmutableArray<Revision> WithReasons(
        ImmutableArray<Revision> points, SeriesKey key, ImmutableArray<RevisionReason> reasons) =>
        reasons.IsEmpty
            ? points
            : [.. points.Select(point => point with { Reason = RevisionReason.Narrowest(reasons, key, point.Period) })];

    /// <summary>Sums of percentages, of periods that share months, or of single days would mean nothing.</summary>
    private static bool AddsUp(Measure measure) =>
        measure.Unit is Unit.Count && (measure.Frequency.IsPartOfYear() || measure.Frequency is Frequency.Year);

    private static decimal? NetChange(ImmutableArray<Revision> points) =>
        points.Any(point => point.Difference is not null) ? points.Sum(point => point.Difference) : null;

    private static Revision? Largest(ImmutableArray<Revision> points)
    {
        Revision? largest = null;
        foreach (var point in points)
        {
            if (point.Difference is { } difference
                && (largest is null || Math.Abs(difference) >= Math.Abs(largest.Value.Difference!.Value)))
                largest = point;
        }

        return largest;
    }
}
