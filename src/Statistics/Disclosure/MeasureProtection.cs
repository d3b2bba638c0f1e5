namespace OpenStatement.Statistics;

/// <summary>Withholds figures of one measure through all releases.</summary>
internal sealed class MeasureProtection(Measure measure, decimal threshold, AreaTree areas)
{
    /// <summary>No marker may hint at the number.</summary>
    private const Markers Telling = Markers.Low;

    /// <summary>
    /// Periods stand apart: those of one measure do not overlap, and where they do, two rolling years differ by quarters
    /// that are not published.
    /// </summary>
    private readonly Dictionary<Period, TableProtection> _tables = [];

    private readonly Dictionary<SeriesKey, (Series Given, Series Protected)> _last = [];

    private readonly TableShapes _shapes = new(areas);

    /// <summary>The series that change, by release.</summary>
    /// <param name="releases">Those published first come first.</param>
    public IEnumerable<(ReleaseId Release, Series Series)> Protect(ImmutableArray<Release> releases)
    {
        foreach (var release in releases)
        {
            var given = release.Vintage.Of(measure.Id);
            var withheld = Withheld(given);
            foreach (var series in given)
            {
                if (withheld.TryGetValue(CellOf(series), out var periods))
                    yield return (release.Id, Protect(series, periods));
            }
        }
    }

    /// <summary>The periods of which a release must not show the figure of a cell.</summary>
    private Dictionary<TableCell, HashSet<Period>> Withheld(ImmutableArray<Series> given)
    {
        var withheld = new Dictionary<TableCell, HashSet<Period>>();
        foreach (var (period, table) in TablesOf(given))
        {
            foreach (var cell in ProtectionOf(period).Protect(table.DrainToImmutable()))
            {
                if (!withheld.TryGetValue(cell, out var periods))
                    withheld[cell] = periods = [];
                periods.Add(period);
            }
        }

        return withheld;
    }

    private Dictionary<Period, ImmutableArray<TableEntry>.Builder> TablesOf(ImmutableArray<Series> given)
    {
        var tables = new Dictionary<Period, ImmutableArray<TableEntry>.Builder>();
        foreach (var series in given)
        {
            var cell = CellOf(series);
            foreach (var observation in series.Observations)
            {
                if (!IsFigure(observation))
                    continue;
                if (!tables.TryGetValue(observation.Period, out var table))
                    tables[observation.Period] = table = ImmutableArray.CreateBuilder<TableEntry>();
                table.Add(Entry(cell, observation));
            }
        }

        return tables;
    }

    private static bool IsFigure(in Observation observation) =>
        observation.Value is not null || observation.Markers.HasFlag(Markers.Confidential);

    private TableEntry Entry(TableCell cell, in Observation observation) =>
        new(cell, CellCounts.Of(measure, observation), observation.Value is null || CellCounts.AreSmall(measure, observation, threshold));

    private TableProtection ProtectionOf(Period period)
    {
        if (!_tables.TryGetValue(period, out var table))
            _tables[period] = table = new TableProtection(measure, threshold, _shapes);
        return table;
    }

    /// <summary>Releases that share a series before share it afterwards.</summary>
    private Series Protect(Series series, HashSet<Period> withheld)
    {
        ImmutableArray<Observation> observations =
            [.. series.Observations.Select(observation => withheld.Contains(observation.Period) ? Suppress(observation) : observation)];
        if (_last.TryGetValue(series.Key, out var last) && last.Given == series
            && last.Protected.Observations.AsSpan().SequenceEqual(observations.AsSpan()))
            return last.Protected;
        var made = series with { Observations = observations };
        _last[series.Key] = (series, made);
        return made;
    }

    private static Observation Suppress(in Observation observation) => observation with
    {
        Value = null,
        Basis = null,
        Note = null,
        Markers = (observation.Markers & ~Telling) | Markers.Confidential,
    };

    private static TableCell CellOf(Series series) => new(series.Key.Area, series.Key.Breakdown);
}
