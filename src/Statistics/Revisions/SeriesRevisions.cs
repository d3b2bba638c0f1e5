namespace OpenStatement.Statistics;

/// <summary>The figures of one series that a release gives otherwise than the one before.</summary>
/// <param name="Key">Which series.</param>
/// <param name="Points">Earliest period first; never empty.</param>
public sealed record SeriesRevisions(SeriesKey Key, ImmutableArray<Revision> Points);
