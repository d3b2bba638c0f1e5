using System.Collections.Concurrent;

namespace OpenStatement.Loading;

/// <summary>
/// Gives releases that repeat a series the same object for it, so that an archive of many vintages needs little more
/// memory than its differences. Safe to use from several threads at once, in whatever order they read.
/// </summary>
internal sealed class SeriesPool
{
    private readonly ConcurrentDictionary<Series, Series> _known = new(SameSeries.Instance);

    /// <summary>A series seen before whose figures are written in the same way, or else the given one.</summary>
    public Series Share(Series series) => _known.GetOrAdd(series, series);

    private sealed class SameSeries : IEqualityComparer<Series>
    {
        public static SameSeries Instance { get; } = new();

        public bool Equals(Series? one, Series? other) =>
            one!.Key == other!.Key && one.Observations.AsSpan().SequenceEqual(other.Observations.AsSpan(), SameAsWritten.Instance);

        /// <summary>Of a few figures only: vintages differ in how many they have, and in the latest.</summary>
        public int GetHashCode(Series series) => series.Observations is [.., var last]
            ? HashCode.Combine(series.Key, series.Observations.Length, last)
            : series.Key.GetHashCode();
    }
}

/// <summary>
/// Whether two figures would be written in the same way. To arithmetic 8.7 and 8.70 are equal, but a download gives a
/// number with the digits its release gave it.
/// </summary>
internal sealed class SameAsWritten : IEqualityComparer<Observation>
{
    private SameAsWritten()
    {
    }

    public static SameAsWritten Instance { get; } = new();

    public bool Equals(Observation one, Observation other) =>
        one == other
        && one.Value?.Scale == other.Value?.Scale
        && one.Basis?.Numerator.Scale == other.Basis?.Numerator.Scale
        && one.Basis?.Denominator.Scale == other.Basis?.Denominator.Scale;

    public int GetHashCode(Observation observation) => observation.GetHashCode();
}
