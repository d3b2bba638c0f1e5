using System.Collections.Concurrent;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>
/// Gives releases that repeat a series the same object for it, so that an archive of many vintages needs little more
/// memory than its differences. Safe to use from several threads at once.
/// </summary>
internal sealed class SeriesPool
{
    private readonly ConcurrentDictionary<SeriesKey, Series> _latest = new();

    /// <summary>An equal series seen before, or else the given one.</summary>
    public Series Share(Series series)
    {
        if (_latest.TryGetValue(series.Key, out var known) && known.Observations.AsSpan().SequenceEqual(series.Observations.AsSpan()))
            return known;

        _latest[series.Key] = series;
        return series;
    }
}
