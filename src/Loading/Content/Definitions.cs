namespace OpenStatement.Loading;

/// <summary>The ids of one kind that the site defines.</summary>
/// <param name="Kind">Such as <c>measure</c>.</param>
/// <param name="Place">The file that defines them.</param>
/// <param name="Ids">Every one of them.</param>
internal sealed record Definitions(string Kind, string Place, FrozenSet<string> Ids)
{
    /// <summary>What measures were called; null for all else.</summary>
    public MeasureNames? Names { get; init; }

    /// <summary>What else may be done about an id that is not defined; starts with a space unless it is empty.</summary>
    public string Advice { get; init; } = "";

    /// <summary>A problem for each use of an id that is not defined.</summary>
    public IEnumerable<Diagnostic> CheckAll(IEnumerable<Located<string>> uses) =>
        uses.Where(use => !Ids.Contains(use.Value)).Select(use => Names?.Renaming(use.Value) is { } renamed
            ? FormerMeasureDiagnostics.Renamed(use.Location, use.Value, Names.Now(use.Value), renamed.Until)
            : ReferenceDiagnostics.Unknown(use.Location, use.Value, this));

    /// <summary>The same for a field of each row that holds one id or none.</summary>
    public IEnumerable<Diagnostic> CheckAll<T>(IEnumerable<Row<T>> rows, Field field, Func<T, string?> id) =>
        CheckAll(rows, field, row => id(row) is { } one ? [one] : []);

    /// <summary>The same for a field of each row that lists any number of ids.</summary>
    public IEnumerable<Diagnostic> CheckAll<T>(IEnumerable<Row<T>> rows, Field field, Func<T, IEnumerable<string>> ids) =>
        CheckAll(rows.SelectMany(row => ids(row.Value).Select(id => new Located<string>(id, row.Locate(field)))));
}
