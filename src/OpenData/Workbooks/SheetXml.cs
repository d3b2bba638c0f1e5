namespace OpenStatement.OpenData;

/// <summary>Writes a sheet and its cells. Text is always text, whatever it starts with: only formula cells are run.</summary>
internal static class SheetXml
{
    /// <summary>Day 0 of the calendar in which spreadsheets count days.</summary>
    private static readonly DateOnly s_dayZero = new(1899, 12, 30);

    public static void Write(Sheet sheet, IBufferWriter<byte> output)
    {
        output.WriteText($"{PackageParts.Declaration}<worksheet xmlns=\"{PackageParts.Main}\" xmlns:r=\"{PackageParts.Relations}\"><cols>");
        foreach (var (index, width) in sheet.Widths.Index())
        {
            var number = index + 1;
            output.WriteText(FormattableString.Invariant($"<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>"));
        }

        output.WriteText("</cols><sheetData>");
        WriteRow(output, CellStyle.Heading, sheet.Heading);
        foreach (var line in sheet.Introduction)
            WriteRow(output, CellStyle.Text, line);
        if (sheet.Table is { } table)
        {
            WriteRow(output, CellStyle.ColumnHeading, [.. table.Columns]);
            table.WriteRows(output);
        }

        output.WriteText("</sheetData>");
        if (sheet.Table is not null)
            output.WriteText("<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>");
        output.WriteText("</worksheet>");
    }

    /// <summary>A row of texts.</summary>
    public static void WriteRow(IBufferWriter<byte> output, CellStyle style, params ReadOnlySpan<string> texts)
    {
        output.Write("<row>"u8);
        foreach (var text in texts)
            output.WriteText(TextCell(text, style));
        output.Write("</row>"u8);
    }

    /// <summary>A cell with a text; one without where there is none.</summary>
    public static string TextCell(string? text, CellStyle style = CellStyle.Plain) => string.IsNullOrEmpty(text)
        ? "<c/>"
        : FormattableString.Invariant(
            $"<c s=\"{(int)style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SheetText.Escape(text)}</t></is></c>");

    public static void WriteNumber(IBufferWriter<byte> output, decimal number)
    {
        output.Write("<c><v>"u8);
        output.WriteNumber(number);
        output.Write("</v></c>"u8);
    }

    public static void WriteDate(IBufferWriter<byte> output, DateOnly date) =>
        output.WriteText(FormattableString.Invariant($"<c s=\"{(int)CellStyle.Date}\"><v>{date.DayNumber - s_dayZero.DayNumber}</v></c>"));
}
