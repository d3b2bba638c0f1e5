namespace OpenStatement.Loading;

/// <summary>Gathers the figures of one series, in whatever order the file has them.</summary>
internal sealed class SeriesBuilder(SeriesKey key)
{
    private readonly List<Observation> _observations = [];
    private readonly List<int> _lines = [];
    private bool _isSorted = true;

    public SeriesKey Key => key;

    public void Add(in Observation observation, int line)
    {
        _isSorted = _isSorted && (_observations.Count == 0 || _observations[^1].Period <= observation.Period);
        _observations.Add(observation);
        _lines.Add(line);
    }

    public LocatedSeries Build(SeriesPool pool)
    {
        if (_isSorted)
            return Locate(_observations, _lines, pool);

        var ordered = _observations.Zip(_lines).OrderBy(pair => pair.First.Period).ThenBy(pair => pair.Second).ToList();
        return Locate(ordered.Select(pair => pair.First), ordered.Select(pair => pair.Second), pool);
    }

    private LocatedSeries Locate(IEnumerable<Observation> observations, IEnumerable<int> lines, SeriesPool pool) =>
        new(pool.Share(new Series(key, [.. observations])), [.. lines]);
}
