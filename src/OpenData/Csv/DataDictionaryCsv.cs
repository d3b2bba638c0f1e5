namespace OpenStatement.OpenData;

/// <summary>What every column of the CSV files means, and every marker in them, as a CSV file itself.</summary>
internal static class DataDictionaryCsv
{
    public static void Write(IBufferWriter<byte> output)
    {
        output.WriteText("files,name,type,required,meaning\r\n");
        WriteColumns("figures", [.. FigureColumns.All], output);
        WriteColumns("revisions", [.. RevisionColumns.All], output);
        foreach (var marker in Statistics.MarkerSymbols.All)
            WriteRow(output, "figures", $"[{marker.Letter}]", "marker", "", Sentences.Capitalise(marker.Meaning));
    }

    private static void WriteColumns(string files, ImmutableArray<DownloadColumn> columns, IBufferWriter<byte> output)
    {
        foreach (var column in columns)
            WriteRow(output, files, column.Name, EnumWords.Of(TypeOf(column)), column.IsRequired ? "yes" : "no", column.Meaning);
    }

    /// <summary>CSV has no lists.</summary>
    private static ColumnType TypeOf(DownloadColumn column) => column.Type is ColumnType.Markers ? ColumnType.Text : column.Type;

    private static void WriteRow(IBufferWriter<byte> output, params ReadOnlySpan<string?> cells)
    {
        output.Write(CsvText.Cells(cells));
        output.Write("\r\n"u8);
    }
}
