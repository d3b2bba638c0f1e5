namespace OpenStatement.Loading;

/// <summary>Everything counted so far for one official table, for the areas of the site only.</summary>
internal sealed class TableTally(string table, ImportMapping mapping, DiagnosticCollector problems)
{
    private readonly Dictionary<(string Area, Period Period), Dictionary<string, long>> _counts = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _areas = new(StringComparer.Ordinal);
    private readonly SortedSet<Period> _periods = [];
    private HashSet<(string Area, Period Period)> _earlier = [];
    private bool _repeated;

    public string Table => table;

    /// <summary>The last file that held the table: where to point when something is missing from it.</summary>
    public string File { get; private set; } = "";

    public IReadOnlyCollection<Period> Periods => _periods;

    public bool Has(string area) => _areas.Contains(area);

    public bool HasCode(string code) => code == OffenceCode.Every ? _counts.Count > 0 : _codes.Contains(code);

    public void StartFile(string file)
    {
        (File, _repeated) = (file, false);
        _earlier = [.. _counts.Keys];
    }

    /// <summary>
    /// Notes that the table has a row for this offence and period, and tells the area of the site whose figure it is;
    /// null when nothing on the site needs it.
    /// </summary>
    public string? Notice(AreaLabel label, Period period, string code)
    {
        _codes.Add(code);
        _periods.Add(period);
        if (mapping.Areas.Find(label) is not { } area)
            return null;
        _areas.Add(area);
        return area;
    }

    /// <summary>Whether some measure of the site counts this offence.</summary>
    public bool Wants(string code) => mapping.Codes.Wants(table, code);

    /// <summary>Notes that the area has figures for the period, so that an offence without a row is a true zero.</summary>
    public void Report(string area, Period period) => _ = Of(area, period);

    /// <summary>
    /// Adds to what the file has said before: publishers give one offence in several rows, such as the four kinds of
    /// homicide under one joint code.
    /// </summary>
    public void Add(Located<long> count, string area, Period period, string code)
    {
        var counts = Of(area, period);
        counts[code] = counts.GetValueOrDefault(code) + count.Value;
        // Once for each file: two copies of a file would otherwise be reported row by row.
        if (_repeated || !_earlier.Contains((area, period)))
            return;
        _repeated = true;
        problems.Add(OfficialFileDiagnostics.CountedTwice(count.Location, area, period));
    }

    /// <summary>The sum over the codes, or null when the area has no figures at all for the period.</summary>
    public long? Sum(string area, Period period, IReadOnlyCollection<string> codes)
    {
        if (!_counts.TryGetValue((area, period), out var counts))
            return null;
        return codes.Contains(OffenceCode.Every) ? counts.Values.Sum() : codes.Sum(code => counts.GetValueOrDefault(code));
    }

    private Dictionary<string, long> Of(string area, Period period)
    {
        if (!_counts.TryGetValue((area, period), out var counts))
            _counts.Add((area, period), counts = new Dictionary<string, long>(StringComparer.Ordinal));
        return counts;
    }
}
