namespace OpenStatement.OpenData;

/// <summary>Writes the rows of a table. Cells that are the same in every row of a series are put together once.</summary>
internal sealed class RowWriter<TRow>(ImmutableArray<DownloadColumn<TRow>> columns, RowFormat format)
{
    private readonly ArrayBufferWriter<byte> _shared = new();
    private readonly Range[] _cells = new Range[columns.Length];

    public void Write(IEnumerable<IEnumerable<TRow>> series, IBufferWriter<byte> output)
    {
        foreach (var rows in series)
        {
            var isFirst = true;
            foreach (var row in rows)
            {
                if (isFirst)
                    Share(row);
                isFirst = false;
                Write(row, output);
            }
        }
    }

    private void Share(in TRow row)
    {
        _shared.ResetWrittenCount();
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Scope is ColumnScope.Figure)
                continue;
            var start = _shared.WrittenCount;
            format.Write(columns[i].ValueOf(row), _shared);
            _cells[i] = start.._shared.WrittenCount;
        }
    }

    private void Write(in TRow row, IBufferWriter<byte> output)
    {
        output.Write(format.RowStart);
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
                output.Write(format.Separator);
            if (columns[i].Scope is ColumnScope.Figure)
                format.Write(columns[i].ValueOf(row), output);
            else
                output.Write(_shared.WrittenSpan[_cells[i]]);
        }

        output.Write(format.RowEnd);
    }
}
