namespace OpenStatement.Loading;

/// <summary>The rows of the tables in one folder.</summary>
internal sealed class TableRows
{
    private readonly ImmutableArray<Table> _tables;
    private readonly FrozenDictionary<string, object> _rows;

    private TableRows(ImmutableArray<Table> tables, IEnumerable<KeyValuePair<string, object>> rows) =>
        (_tables, _rows) = (tables, rows.ToFrozenDictionary());

    public static TableRows None { get; } = new([], []);

    /// <param name="tables">Those that may stand in the folder; some are read by readers of their own.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="measureNow">The present id of the measure that an id means there.</param>
    public static TableRows Read(ImmutableArray<Table> tables, TableFolder folder, Func<string, string> measureNow) => new(
        tables,
        from table in tables
        let rows = table.Read(folder, measureNow)
        where rows is not null
        select KeyValuePair.Create(table.FileName, rows));

    /// <summary>In the order of the file; none where there is no such file.</summary>
    public ImmutableArray<Row<T>> Of<T>(Table<T> table) =>
        _rows.TryGetValue(table.FileName, out var rows) ? (ImmutableArray<Row<T>>)rows : [];

    /// <summary>The same with other rows of one table.</summary>
    public TableRows With<T>(Table<T> table, ImmutableArray<Row<T>> rows) => new(
        _tables, _rows.Where(other => other.Key != table.FileName).Append(KeyValuePair.Create(table.FileName, (object)rows)));

    public IEnumerable<Diagnostic> Check(ContentIndex index) => _tables.SelectMany(table => table.CheckRows(this, index));

    /// <summary>Addresses of places inside the site, in all of them.</summary>
    public IEnumerable<Located<string>> FindLinks() => _tables.SelectMany(table => table.FindLinks(this));
}
