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

    /// <summary>A series seen before whose figures are written in the same way, or else the given one.</summary>
    public Series Share(Series series)
    {
        if (_latest.TryGetValue(series.Key, out var known) && known.Observations.AsSpan().SequenceEqual(series.Observations.AsSpan(), SameAsWritten.Instance))
            return known;

        _latest[series.Key] = series;
        return series;
    }
}
