namespace OpenStatement.Loading;

/// <summary>
/// A kind of table with all that the stages do with it: a new one is its own file and its place in the list of tables.
/// </summary>
internal record Table(string FileName, string Purpose, ImmutableArray<Field> Columns) : TableSchema(FileName, Purpose, Columns)
{
    /// <summary>What may be said of its rows alone.</summary>
    public ImmutableArray<DiagnosticRule> Messages { get; init; } = [];

    /// <summary>What else is checked once for the whole site, beside what <see cref="CheckRows"/> does.</summary>
    public ImmutableArray<Func<ContentIndex, IEnumerable<Diagnostic>>> Checks { get; init; } = [];

    /// <summary>Its rows, as <see cref="TableRows"/> keeps them; null for a table that a reader of its own reads.</summary>
    /// <param name="folder">Where the file stands.</param>
    /// <param name="measureNow">The present id of the measure that an id means in that folder.</param>
    public virtual object? Read(TableFolder folder, Func<string, string> measureNow) => null;

    /// <summary>Whatever contradicts itself or leads nowhere in the rows of one folder.</summary>
    public virtual IEnumerable<Diagnostic> CheckRows(TableRows rows, ContentIndex index) => [];

    /// <summary>The addresses of places inside the site in the rows of one folder.</summary>
    public virtual IEnumerable<Located<string>> FindLinks(TableRows rows) => [];
}

/// <summary>A kind of table of which each row makes one <typeparamref name="T"/>.</summary>
internal sealed record Table<T>(string FileName, string Purpose, ImmutableArray<Field> Columns, Func<RowReader, T> ReadRow)
    : Table(FileName, Purpose, Columns)
{
    /// <summary>The column with the id of each row; null where rows have none.</summary>
    public IdColumn<T>? Ids { get; init; }

    /// <summary>What no two rows of a folder have in common, beside ids.</summary>
    public ImmutableArray<ColumnText<T>> Unique { get; init; } = [];

    /// <summary>Columns that name rows of other tables.</summary>
    public ImmutableArray<Reference<T>> References { get; init; } = [];

    /// <summary>Columns with addresses, be they on the site or elsewhere.</summary>
    public ImmutableArray<ColumnText<T>> Addresses { get; init; } = [];

    /// <summary>The row of a release with the present ids of its measures.</summary>
    public Func<T, Func<string, string>, T> NameMeasures { get; init; } = (row, _) => row;

    public override object Read(TableFolder folder, Func<string, string> measureNow) =>
        folder.Read(this, row => NameMeasures(ReadRow(row), measureNow));

    public override IEnumerable<Diagnostic> CheckRows(TableRows rows, ContentIndex index)
    {
        var own = rows.Of(this);
        return
        [
            .. Ids?.Check(own) ?? [],
            .. Unique.SelectMany(column => Duplicates.Find(column.LocateIn(own))),
            .. References.SelectMany(reference => reference.Check(own, index)),
        ];
    }

    public override IEnumerable<Located<string>> FindLinks(TableRows rows) =>
        Addresses.SelectMany(column => column.LocateIn(rows.Of(this))).Where(address => PublicAddress.IsInsideSite(address.Value));
}
