namespace OpenStatement.Loading;

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
