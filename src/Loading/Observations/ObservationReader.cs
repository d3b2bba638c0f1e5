namespace OpenStatement.Loading;

/// <summary>
/// Reads figures straight from the bytes of the file, because there may be hundreds of thousands. Only a value that is
/// not plainly right goes the slower way of other tables, which reports what is wrong with it.
/// </summary>
internal sealed class ObservationReader
{
    private readonly CsvTable _table;
    private readonly RowReader _row;
    private readonly ObservationColumns _columns;
    private readonly Dictionary<SeriesKey, SeriesBuilder> _builders = [];
    private readonly Func<string, string> _measureNow;
    private SeriesBuilder? _current;
    private SeriesKey? _written;

    private ObservationReader(CsvTable table, Func<string, string> measureNow, DiagnosticCollector diagnostics)
    {
        _table = table;
        _measureNow = measureNow;
        _row = new RowReader(table, diagnostics);
        _columns = ObservationColumns.Find(table.Header);
    }

    public static ObservationFile Read(SourceFile file, SeriesPool pool, Func<string, string> measureNow, DiagnosticCollector diagnostics)
    {
        using var table = CsvTable.Open(file, ObservationTable.Schema, diagnostics);
        if (table is null)
            return new ObservationFile([], (_, line) => new(file.Path, line));

        var reader = new ObservationReader(table, measureNow, diagnostics);
        reader.ReadRows();
        if (!table.HasRows)
            diagnostics.Add(TableDiagnostics.NoRows(file.Path));
        return new ObservationFile([.. reader._builders.Values.Select(builder => builder.Build(pool))], table.Header.Locate);
    }

    private void ReadRows()
    {
        while (_row.Next())
        {
            var key = ReadKey();
            var observation = ReadObservation();
            if (!_row.HasFailed)
                BuilderOf(key).Add(observation, _table.Line);
        }
    }

    private SeriesKey ReadKey()
    {
        var (measure, area) = (_table.Text(_columns.Measure), _table.Text(_columns.Area));
        var (dimension, category) = (_table.Text(_columns.Dimension), _table.Text(_columns.Category));
        // Rows of one series mostly follow each other; its ids are then known to be good.
        if (_written is { } last && last.Measure == measure && last.Area == area && last.Breakdown is null
            && dimension.Length + category.Length == 0)
            return last;

        if (dimension.Length == 0 != (category.Length == 0))
            _row.Fail(ObservationDiagnostics.HalfABreakdown(_row.Locate(ObservationTable.Dimension), dimension.Length == 0));
        return new SeriesKey(
            _row.Id(ObservationTable.Measure), _row.Id(ObservationTable.Area),
            dimension.Length == 0 ? null : new Breakdown(dimension, category));
    }

    private Observation ReadObservation() => new()
    {
        Period = ReadPeriod(),
        Value = ReadNumber(_columns.Value, ObservationTable.Value),
        Basis = ReadBasis(),
        Markers = _row.Markers(ObservationTable.Markers),
        Note = _row.OptionalText(ObservationTable.Note),
    };

    private Period ReadPeriod() =>
        IsoDate.TryParse(_table.Bytes(_columns.Start), out var start) && IsoDate.TryParse(_table.Bytes(_columns.End), out var end)
            && start <= end
            ? new Period(start, end)
            : _row.Period(ObservationTable.Start, ObservationTable.End);

    private decimal? ReadNumber(int index, Field column)
    {
        var bytes = _table.Bytes(index);
        if (bytes.IsEmpty)
            return null;
        return DecimalNumber.TryParse(bytes, out var number) ? number : _row.Number(column);
    }

    private Proportion? ReadBasis()
    {
        switch (ReadNumber(_columns.Numerator, ObservationTable.Numerator), ReadNumber(_columns.Denominator, ObservationTable.Denominator))
        {
            case (null, null):
                return null;
            case ({ } numerator, { } denominator):
                return new Proportion(numerator, denominator);
            case var (numerator, _):
                _row.Fail(ObservationDiagnostics.HalfAProportion(_row.Locate(ObservationTable.Numerator), numerator is null));
                return null;
        }
    }

    private SeriesBuilder BuilderOf(SeriesKey key)
    {
        if (_current is not null && _written == key)
            return _current;
        var now = key with { Measure = _measureNow(key.Measure) };
        if (!_builders.TryGetValue(now, out var builder))
            _builders[now] = builder = new SeriesBuilder(now);
        _written = key;
        return _current = builder;
    }
}
