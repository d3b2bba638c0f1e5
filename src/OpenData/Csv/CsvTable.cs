namespace OpenStatement.OpenData;

/// <summary>
/// Figures as CSV: RFC 4180, UTF-8 without byte order mark, one header row, one row for each figure. Every row says
/// which release, measure, area, period and unit it is for, so that rows of several files can be put together.
/// </summary>
internal static class CsvTable
{
    private static readonly CsvRowFormat s_format = new();

    /// <param name="columns">In the order in which they stand.</param>
    /// <param name="rows">By series.</param>
    /// <param name="output">Where the bytes go.</param>
    public static void Write<TRow>(
        ImmutableArray<DownloadColumn<TRow>> columns, IEnumerable<IEnumerable<TRow>> rows, IBufferWriter<byte> output)
    {
        output.WriteText($"{string.Join(',', columns.Select(column => column.Name))}\r\n");
        new RowWriter<TRow>(columns, s_format).Write(rows, output);
    }

    private sealed class CsvRowFormat : RowFormat
    {
        public override ReadOnlySpan<byte> RowEnd => "\r\n"u8;

        public override ReadOnlySpan<byte> Separator => ","u8;

        public override void Write(in CellValue cell, IBufferWriter<byte> output)
        {
            switch (cell.Kind)
            {
                case CellKind.Text:
                    output.WriteText(CsvText.Cell(cell.Text));
                    break;
                case CellKind.Number:
                    output.WriteNumber(cell.Number);
                    break;
                case CellKind.Day:
                    output.WriteDate(cell.Day);
                    break;
                case CellKind.Markers:
                    output.WriteText(MarkerSymbols.Write(cell.Markers));
                    break;
            }
        }
    }
}
