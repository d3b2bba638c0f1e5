namespace OpenStatement.Statistics;

/// <summary>All figures as they were known at one release: every series from its first period on.</summary>
public sealed class Vintage
{
    private readonly FrozenDictionary<SeriesKey, Series> _byKey;
    private readonly FrozenDictionary<string, ImmutableArray<Series>> _byMeasure;

    public Vintage(IEnumerable<Series> series)
    {
        _byKey = series.ToFrozenDictionary(figures => figures.Key);
        _byMeasure = _byKey.Values
            .GroupBy(figures => figures.Key.Measure)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(figures => figures.Key, SeriesKey.InOrder).ToImmutableArray());
    }

    public static Vintage Empty { get; } = new([]);

    /// <summary>The same figures with other ones in some series.</summary>
    public Vintage With(IEnumerable<Series> replacements)
    {
        var replaced = replacements.ToFrozenDictionary(series => series.Key);
        return replaced.Count == 0 ? this : new Vintage(_byKey.Values.Select(series => replaced.GetValueOrDefault(series.Key, series)));
    }

    public Series? Find(SeriesKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>The undivided series of a measure in an area.</summary>
    public Series? Find(string measure, string area) => Find(new SeriesKey(measure, area));

    /// <summary>Every series of a measure, by area, dimension and category; the undivided one first. Empty when there is none.</summary>
    public ImmutableArray<Series> Of(string measure) => _byMeasure.GetValueOrDefault(measure, []);
}
