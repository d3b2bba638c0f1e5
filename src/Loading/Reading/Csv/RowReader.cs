namespace OpenStatement.Loading;

/// <summary>Reads the values of the row at which a table stands.</summary>
internal sealed class RowReader(CsvTable table, DiagnosticCollector diagnostics) : FieldReader(diagnostics)
{
    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Next()
    {
        HasFailed = false;
        return table.Next();
    }

    public override SourceLocation Locate(Field field) => table.Header.Locate(field, table.Line);

    /// <summary>Several words with spaces or semicolons between them.</summary>
    public ImmutableArray<string> Words(Field field) =>
        [.. Text(field).Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>As <see cref="Words"/>, but none where the cell is empty.</summary>
    public ImmutableArray<string> OptionalWords(Field field) => OptionalText(field) is null ? [] : Words(field);

    protected override string? Find(Field field) => table.Text(table.Header.IndexOf(field));

    protected override string Describe(Field field) => $"the column {field.Name}";
}
