namespace OpenStatement.OpenData;

/// <summary>A table that spreadsheet programs and screen readers know as one.</summary>
/// <param name="Name">Unique in the workbook; letters and underscores.</param>
/// <param name="Columns">Their headings.</param>
/// <param name="FirstRow">The row in which the headings stand, counted from 1.</param>
/// <param name="RowCount">Rows without the headings; at least one.</param>
/// <param name="WriteRows">Writes all rows.</param>
internal sealed record SheetTable(
    string Name, ImmutableArray<string> Columns, int FirstRow, int RowCount, Action<IBufferWriter<byte>> WriteRows)
{
    /// <summary>Such as <c>A4:P210</c>.</summary>
    public string Range => FormattableString.Invariant($"A{FirstRow}:{(char)('A' + Columns.Length - 1)}{FirstRow + RowCount}");
}
