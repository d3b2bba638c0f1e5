using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>All figures as they were known at one release: every series from its first period on.</summary>
public sealed class Vintage(IEnumerable<Series> series)
{
    private readonly FrozenDictionary<SeriesKey, Series> _series = series.ToFrozenDictionary(one => one.Key);

    public static Vintage Empty { get; } = new([]);

    /// <summary>Every series, in the order of measure, area and breakdown ids.</summary>
    public ImmutableArray<Series> Series =>
        [.. _series.Values
            .OrderBy(one => one.Key.Measure, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Area, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Breakdown?.Dimension, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Breakdown?.Category, StringComparer.Ordinal)];

    public Series? Find(SeriesKey key) => _series.GetValueOrDefault(key);

    /// <summary>The undivided series of a measure in an area.</summary>
    public Series? Find(string measure, string area) => Find(new SeriesKey(measure, area));
}
