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
            foreach (var revised in summary.Revisions.Where(revisions => revisions.Measure.Id == measure.Id)
                .SelectMany(revisions => revisions.Series))
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

/// <summary>The figures of one series as first published and as now known.</summary>
/// <param name="Key">Which series.</param>
/// <param name="Points">Every period that any statement lists, earliest first; never empty.</param>
public sealed record SeriesHistory(SeriesKey Key, ImmutableArray<FigureHistory> Points);

/// <summary>A figure as it was first published, beside what is known of it now. A struct, because a large site holds very many.</summary>
public readonly record struct FigureHistory
{
    /// <summary>The first statement that gives it. One that only forecast it does not count, unless none did more.</summary>
    public required ReleaseId FirstRelease { get; init; }

    /// <summary>As first published; without a number, and marked as withheld, where it is withheld now.</summary>
    public required Observation First { get; init; }

    /// <summary>As now known; null where the last statement with figures of the measure does not list the period any more.</summary>
    public required Observation? Latest { get; init; }

    /// <summary>In how many statements it was given otherwise than in the one before.</summary>
    public int TimesRevised { get; init; }

    /// <summary>The last statement that gave it otherwise; null where none did.</summary>
    public ReleaseId? LastRevised { get; init; }

    /// <summary>Why it was last given otherwise; null where no reason was given.</summary>
    public RevisionReason? Reason { get; init; }

    /// <summary>What became of it since it was first published; null where it is the same.</summary>
    public RevisionOutcome? Outcome { get; init; }

    public Period Period => First.Period;

    /// <summary>What is known now less what was first published, in the measure's unit; null unless there are both.</summary>
    public decimal? Difference => Latest?.Value - First.Value;
}
