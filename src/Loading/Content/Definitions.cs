namespace OpenStatement.Loading;

/// <summary>The ids of one kind that the site defines.</summary>
/// <param name="Kind">Such as <c>measure</c>.</param>
/// <param name="Place">The file that defines them.</param>
/// <param name="Ids">Every one of them.</param>
internal sealed record Definitions(string Kind, string Place, FrozenSet<string> Ids)
{
    /// <summary>Says of an id that is not defined what became of it; null where nothing is known.</summary>
    public Func<Located<string>, Diagnostic?> Explain { get; init; } = _ => null;

    /// <summary>What else may be done about an id that is not defined; starts with a space unless it is empty.</summary>
    public string Advice { get; init; } = "";

    /// <summary>A problem for each use of an id that is not defined.</summary>
    public IEnumerable<Diagnostic> CheckAll(IEnumerable<Located<string>> uses) =>
        uses.Where(use => !Ids.Contains(use.Value))
            .Select(use => Explain(use) ?? ReferenceDiagnostics.Unknown(use.Location, use.Value, this));

    /// <summary>The same for a field of each row that holds one id or none.</summary>
    public IEnumerable<Diagnostic> CheckAll<T>(IEnumerable<Row<T>> rows, Field field, Func<T, string?> id) =>
        CheckAll(rows, field, row => id(row) is { } named ? [named] : []);

    /// <summary>The same for a field of each row that lists any number of ids.</summary>
    public IEnumerable<Diagnostic> CheckAll<T>(IEnumerable<Row<T>> rows, Field field, Func<T, IEnumerable<string>> ids) =>
        CheckAll(rows.SelectMany(row => ids(row.Value).Select(id => new Located<string>(id, row.Locate(field)))));
}
