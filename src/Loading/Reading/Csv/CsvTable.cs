using CsvHelper;

namespace OpenStatement.Loading;

/// <summary>
/// Steps through the rows of a table. Rows whose every field is empty, which Excel leaves at the end of a file, are
/// passed over; rows of the wrong shape are reported and passed over.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvReader _reader;
    private readonly DiagnosticCollector _diagnostics;
    private bool _isMalformed;

    private CsvTable(SourceFile file, DiagnosticCollector diagnostics)
    {
        _diagnostics = diagnostics;
        _reader = CsvReader.Create(file.Bytes, Options(record => Report(file.Path, record)));
    }

    public CsvHeader Header { get; private set; } = new("", []);

    /// <summary>Whether any row was met that is not blank, be it of the wrong shape.</summary>
    public bool HasRows { get; private set; }

    /// <summary>The line on which the current row starts.</summary>
    public int Line => (int)_reader.LineNumber;

    /// <summary>The table before its first row, or null when its first line does not fit the schema, which is then reported.</summary>
    public static CsvTable? Open(SourceFile file, TableSchema schema, DiagnosticCollector diagnostics)
    {
        var table = new CsvTable(file, diagnostics);
        if (table._reader.Read() && !table._isMalformed
            && CsvHeader.Read(new(file.Path, table.Line, 1), table.Fields(), schema, diagnostics) is { } header)
        {
            table.Header = header;
            return table;
        }

        table.Dispose();
        return null;
    }

    public bool Next()
    {
        while (true)
        {
            _isMalformed = false;
            if (!_reader.Read())
                return false;
            if (!_isMalformed && IsBlank(0))
                continue;

            HasRows = true;
            if (_isMalformed)
                continue;
            if (_reader.FieldCount == Header.FieldCount)
                return true;
            _diagnostics.Add(
                TableDiagnostics.RaggedRow(
                    new(Header.Path, Line, 1), _reader.FieldCount, Header.FieldCount,
                    _reader.FieldCount > Header.FieldCount && IsBlank(Header.FieldCount)));
        }
    }

    /// <summary>The bytes of a field of the current row; good until the next one. A negative index gives nothing.</summary>
    public ReadOnlySpan<byte> Bytes(int index) => index < 0 ? default : _reader.GetSpan(index);

    /// <summary>The text of a field of the current row; equal texts of one column are mostly the same object.</summary>
    public string Text(int index) => index < 0 ? "" : _reader.GetString(index);

    public void Dispose() => _reader.Dispose();

    /// <summary>Whether the row holds nothing from a field on.</summary>
    private bool IsBlank(int from)
    {
        for (var i = from; i < _reader.FieldCount; i++)
        {
            if (!_reader.IsEmpty(i))
                return false;
        }

        return true;
    }

    private ImmutableArray<string> Fields() => [.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetString)];

    private void Report(string path, CsvMalformedRecord record)
    {
        _isMalformed = true;
        var location = new SourceLocation(path, (int)record.LineNumber, 1);
        _diagnostics.Add(record.Reason is CsvMalformedReason.UnterminatedQuote
            ? TableDiagnostics.UnclosedQuote(location)
            : TableDiagnostics.StrayQuote(location));
    }

    private static CsvReaderOptions Options(Action<CsvMalformedRecord> onMalformed) => new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = true,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        PoolStrings = true,
        DetectSeparatorHint = false,
        OnMalformedRecord = onMalformed,
    };
}
