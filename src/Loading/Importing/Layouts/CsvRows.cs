using CsvHelper;

namespace OpenStatement.Loading;

/// <summary>Reads a CSV file row by row without keeping it: official files reach tens of megabytes.</summary>
internal sealed class CsvRows(Stream stream, string path, DiagnosticCollector problems) : IDisposable
{
    private readonly CsvReader _reader = CsvReader.Create(stream, new CsvReaderOptions
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        // The same few thousand words fill hundreds of thousands of cells.
        PoolStrings = true,
        DetectSeparatorHint = false,
        OnMalformedRecord = record => problems.Add(OfficialFileDiagnostics.StrayQuote(new SourceLocation(path, (int)record.LineNumber, 1))),
    });

    public string Path => path;

    /// <summary>The cell with any white space round it taken off; empty when the row is too short.</summary>
    public string this[int field] => field < _reader.FieldCount ? _reader.GetString(field).Trim() : "";

    /// <summary>Goes to the next row that has anything in it: spreadsheet programs leave rows of commas behind.</summary>
    public bool Read()
    {
        while (_reader.Read())
        {
            for (var field = 0; field < _reader.FieldCount; field++)
            {
                if (!_reader.IsEmpty(field))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The whole row; it stays valid after the next one is read.</summary>
    public string[] ToArray() => [.. Enumerable.Range(0, _reader.FieldCount).Select(field => this[field])];

    /// <param name="field">Counted from 0.</param>
    public SourceLocation At(int field) => new(path, (int)_reader.LineNumber, field + 1);

    public void Dispose() => _reader.Dispose();
}

/// <summary>Reads counts as publishers write them.</summary>
internal static class WholeNumber
{
    /// <summary>
    /// Takes <c>1,234</c> and <c>-3</c> (offences that were moved to another class); null, with a diagnostic, for
    /// anything that is no whole number.
    /// </summary>
    public static Located<long>? Read(CsvRows rows, int field, DiagnosticCollector problems)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;
        if (long.TryParse(rows[field], Style, CultureInfo.InvariantCulture, out var count))
            return new Located<long>(count, rows.At(field));
        problems.Add(OfficialFileDiagnostics.NotAWholeNumber(rows.At(field), rows[field]));
        return null;
    }
}
