namespace OpenStatement.Statistics;

/// <summary>The figures of one series as first published and as now known.</summary>
/// <param name="Key">Which series.</param>
/// <param name="Points">Every period that any statement lists, earliest first; never empty.</param>
public sealed record SeriesHistory(SeriesKey Key, ImmutableArray<FigureHistory> Points);
