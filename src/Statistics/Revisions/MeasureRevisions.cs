namespace OpenStatement.Statistics;

/// <summary>How a release gives the figures of one measure that were published before.</summary>
public sealed record MeasureRevisions
{
    public required Measure Measure { get; init; }

    /// <summary>The last release before that has figures of the measure.</summary>
    public required ReleaseId From { get; init; }

    public required ReleaseId To { get; init; }

    /// <summary>The force's own figures, parts of a whole included.</summary>
    public required RevisionTally Own { get; init; }

    /// <summary>The figures of all other areas.</summary>
    public required RevisionTally Others { get; init; }

    /// <summary>Every series with a changed figure, by area, then breakdown.</summary>
    public required ImmutableArray<SeriesRevisions> Series { get; init; }

    /// <summary>
    /// By how much the force's own figures moved in all; null where figures of the measure cannot be added up, or where
    /// none was replaced by another. Parts of a whole do not count again.
    /// </summary>
    public decimal? NetChange { get; init; }

    /// <summary>The force's own figure that moved furthest, the latest of several; null where none was replaced by another.</summary>
    public Revision? Largest { get; init; }
}

/// <summary>The figures of one series that a release gives otherwise than the one before.</summary>
/// <param name="Key">Which series.</param>
/// <param name="Points">Earliest period first; never empty.</param>
public sealed record SeriesRevisions(SeriesKey Key, ImmutableArray<Revision> Points);

/// <summary>How many published figures a later release gives otherwise.</summary>
/// <param name="Compared">Figures of the earlier release, forecasts included.</param>
/// <param name="Changed">Those that the later one gives otherwise, or no longer gives.</param>
public readonly record struct RevisionTally(int Compared, int Changed)
{
    public int Unchanged => Compared - Changed;

    /// <summary>From 0 to 1; null where nothing was compared.</summary>
    public decimal? Share => Compared == 0 ? null : (decimal)Changed / Compared;

    public static RevisionTally operator +(RevisionTally left, RevisionTally right) =>
        new(left.Compared + right.Compared, left.Changed + right.Changed);
}
