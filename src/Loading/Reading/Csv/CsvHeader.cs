namespace OpenStatement.Loading;

/// <summary>Which column of a table stands in which field, and so where each value stands in the file.</summary>
internal sealed class CsvHeader(string path, ImmutableArray<string> names)
{
    private readonly Dictionary<string, int> _indexes = names.Index().ToDictionary(name => name.Item, name => name.Index);

    public string Path => path;

    public int FieldCount => names.Length;

    /// <summary>The field, from 0, that holds a column; -1 when the file leaves out an optional one.</summary>
    public int IndexOf(Field column) => _indexes.GetValueOrDefault(column.Name, -1);

    public SourceLocation Locate(Field column, int line) => new(path, line, IndexOf(column) + 1);

    /// <summary>The header, or null when the names do not fit the schema, which is then reported.</summary>
    public static CsvHeader? Read(SourceLocation start, ImmutableArray<string> names, TableSchema schema, DiagnosticCollector diagnostics)
    {
        var problems = FindProblems(start, names, schema).ToList();
        diagnostics.AddRange(problems);
        return problems.Count == 0 ? new CsvHeader(start.Path, names) : null;
    }

    private static IEnumerable<Diagnostic> FindProblems(SourceLocation start, ImmutableArray<string> names, TableSchema schema)
    {
        if (WrongSeparator(names) is { } separator)
            return [TableDiagnostics.WrongSeparator(start, separator)];

        var known = schema.Columns.Select(column => column.Name).ToList();
        var missing = schema.Columns.Where(column => !column.IsOptional && !names.Contains(column.Name));
        return names.Index().Select(name => FindProblem(start with { Column = name.Index + 1 }, name.Index, names, known))
            .OfType<Diagnostic>()
            .Concat(missing.Select(column => TableDiagnostics.MissingColumn(start, column.Name)));
    }

    private static Diagnostic? FindProblem(
        SourceLocation location, int index, ImmutableArray<string> names, IReadOnlyCollection<string> known)
    {
        var name = names[index];
        if (name.Length == 0)
            return TableDiagnostics.UnnamedColumn(location);
        if (!known.Contains(name))
            return TableDiagnostics.UnknownColumn(location, name, known);
        return names.IndexOf(name) is var first && first < index ? TableDiagnostics.DuplicateColumn(location, name, first + 1) : null;
    }

    private static string? WrongSeparator(ImmutableArray<string> names) => names switch
    {
        [var only] when only.Contains(';') => "semicolons",
        [var only] when only.Contains('\t') => "tabs",
        _ => null,
    };
}
