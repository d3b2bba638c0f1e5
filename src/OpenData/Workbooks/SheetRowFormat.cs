namespace OpenStatement.OpenData;

/// <summary>Rows of a sheet, each cell in a type of its own.</summary>
internal sealed class SheetRowFormat : RowFormat
{
    public override ReadOnlySpan<byte> RowStart => "<row>"u8;

    public override ReadOnlySpan<byte> RowEnd => "</row>"u8;

    public override void Write(in CellValue cell, IBufferWriter<byte> output)
    {
        switch (cell.Kind)
        {
            case CellKind.Number:
                SheetXml.WriteNumber(output, cell.Number);
                break;
            case CellKind.Day:
                SheetXml.WriteDate(output, cell.Day);
                break;
            case CellKind.Markers:
                output.WriteText(SheetXml.TextCell(MarkerSymbols.Write(cell.Markers)));
                break;
            default:
                output.WriteText(SheetXml.TextCell(cell.Text));
                break;
        }
    }
}
