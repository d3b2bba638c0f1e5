namespace OpenStatement.Loading;

/// <summary>A text that rows have in a column, or are known by.</summary>
/// <param name="Field">The column in which it stands.</param>
/// <param name="Text">Null for rows without it.</param>
internal sealed record ColumnText<T>(Field Field, Func<T, string?> Text)
{
    public IEnumerable<Located<string>> LocateIn(IEnumerable<Row<T>> rows) =>
        from row in rows
        let text = Text(row.Value)
        where text is not null
        select new Located<string>(text, row.Locate(Field));
}

/// <summary>The column with the ids by which other files name rows.</summary>
/// <param name="Field">The column.</param>
/// <param name="Kind">What has such an id, such as <c>measure</c>.</param>
/// <param name="Id">The id of a row.</param>
internal sealed record IdColumn<T>(Field Field, string Kind, Func<T, string> Id)
{
    /// <summary>Ids that stand for something else on the pages of such rows, or in their addresses.</summary>
    public ImmutableArray<string> Reserved { get; init; } = [];

    /// <summary>Whether files or folders of the site are named by the ids.</summary>
    public bool NamesFiles { get; init; }

    public IEnumerable<Diagnostic> Check(ImmutableArray<Row<T>> rows)
    {
        var ids = rows.Select(row => new Located<string>(Id(row.Value), row.Locate(Field))).ToList();
        return
        [
            .. Duplicates.Find(ids),
            .. ids.Where(id => Reserved.Contains(id.Value)).Select(id => ReferenceDiagnostics.ReservedId(id.Location, Kind, id.Value)),
            .. ids.Where(id => NamesFiles && ReservedNames.IsDevice(id.Value))
                .Select(id => ReferenceDiagnostics.NameOfADevice(id.Location, Kind, id.Value)),
        ];
    }
}

/// <summary>A column that names rows of another table.</summary>
/// <param name="Field">The column.</param>
/// <param name="Ids">The ids in it.</param>
/// <param name="Defined">The ids there are.</param>
internal sealed record Reference<T>(Field Field, Func<T, IEnumerable<string>> Ids, Func<ContentIndex, Definitions> Defined)
{
    /// <summary>For a column with one id or none.</summary>
    public Reference(Field field, Func<T, string?> id, Func<ContentIndex, Definitions> defined)
        : this(field, row => id(row) is { } named ? [named] : [], defined)
    {
    }

    /// <summary>Whether a cell may name each row only once.</summary>
    public bool EachOnce { get; init; }

    public IEnumerable<Diagnostic> Check(ImmutableArray<Row<T>> rows, ContentIndex index) =>
    [
        .. Defined(index).CheckAll(rows, Field, Ids),
        .. EachOnce
            ? rows.SelectMany(row => Duplicates.Find(Ids(row.Value).Select(id => new Located<string>(id, row.Locate(Field)))))
            : [],
    ];
}
