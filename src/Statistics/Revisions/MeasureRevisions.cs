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
