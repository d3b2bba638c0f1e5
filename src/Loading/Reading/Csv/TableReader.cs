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
