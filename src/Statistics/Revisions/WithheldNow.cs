namespace OpenStatement.Statistics;

/// <summary>
/// Which figures of a series nobody is to see as things stand: those that the last statement to list them withholds.
/// What is made now repeats none of them, even where an earlier statement gave the figure.
/// </summary>
public sealed class WithheldNow
{
    private readonly HashSet<Period> _periods = [];

    /// <param name="releases">Earliest first.</param>
    /// <param name="key">Which series.</param>
    public WithheldNow(ImmutableArray<Release> releases, SeriesKey key)
    {
        Series? before = null;
        foreach (var release in releases)
        {
            // A series that a release took over unchanged is the same object.
            if (release.Vintage.Find(key) is not { } series || ReferenceEquals(series, before))
                continue;
            before = series;
            foreach (var observation in series.Observations)
            {
                if (observation.IsSuppressed)
                    _periods.Add(observation.Period);
                else
                    _periods.Remove(observation.Period);
            }
        }
    }

    /// <summary>Whether any figure at all is withheld.</summary>
    public bool IsAny => _periods.Count > 0;

    /// <summary>Whether the figure for exactly that time is withheld.</summary>
    public bool Has(Period period) => _periods.Contains(period);

    /// <summary>Whether the figure for a time, or any that shares days with it, is withheld.</summary>
    public bool Touches(Period period)
    {
        foreach (var withheld in _periods)
        {
            if (withheld.Overlaps(period))
                return true;
        }

        return false;
    }
}
