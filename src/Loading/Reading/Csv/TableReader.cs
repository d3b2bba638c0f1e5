namespace OpenStatement.Loading;

/// <summary>Reads whole tables, row by row.</summary>
internal static class TableReader
{
    /// <summary>What <paramref name="readRow"/> makes of each row that has no mistake in it.</summary>
    public static ImmutableArray<Row<T>> Read<T>(
        SourceFile file, TableSchema schema, Func<RowReader, T> readRow, DiagnosticCollector diagnostics)
    {
        using var table = CsvTable.Open(file, schema, diagnostics);
        if (table is null)
            return [];

        var (header, row) = (table.Header, new RowReader(table, diagnostics));
        var entries = ImmutableArray.CreateBuilder<Row<T>>();
        while (row.Next())
        {
            var line = table.Line;
            var value = readRow(row);
            if (!row.HasFailed)
                entries.Add(new Row<T>(value, field => header.Locate(field, line)));
        }

        if (!table.HasRows && schema.IsRequired)
            diagnostics.Add(TableDiagnostics.NoRows(file.Path));
        return entries.ToImmutable();
    }
}

/// <summary>Reads the tables that stand in one folder of a site.</summary>
internal sealed class TableFolder(ContentFolder folder, DiagnosticCollector diagnostics, string path)
{
    /// <summary>What is made of each row; nothing when the table is optional and not there.</summary>
    public ImmutableArray<Row<T>> Read<T>(TableSchema schema, Func<RowReader, T> readRow)
    {
        var file = $"{path}/{schema.FileName}";
        return (schema.IsRequired || folder.HasFile(file)) && folder.Read(file) is { } source
            ? TableReader.Read(source, schema, readRow, diagnostics)
            : [];
    }
}
