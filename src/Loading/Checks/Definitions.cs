using System.Collections.Frozen;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>The ids of one kind that the site defines.</summary>
/// <param name="Kind">Such as <c>measure</c>.</param>
/// <param name="Place">The file that defines them.</param>
/// <param name="Ids">Every one of them.</param>
internal sealed record Definitions(string Kind, string Place, FrozenSet<string> Ids)
{
    /// <summary>A problem for each use of an id that is not defined.</summary>
    public IEnumerable<Diagnostic> CheckAll(IEnumerable<Located<string>> uses) =>
        uses.Where(use => !Ids.Contains(use.Value)).Select(use => ReferenceDiagnostics.Unknown(use.Location, use.Value, this));

    /// <summary>The same for a field of each row that holds one id or none.</summary>
    public IEnumerable<Diagnostic> CheckAll<T>(IEnumerable<Entry<T>> rows, Field field, Func<T, string?> id) =>
        CheckAll(rows, field, row => id(row) is { } one ? [one] : []);

    /// <summary>The same for a field of each row that lists any number of ids.</summary>
    public IEnumerable<Diagnostic> CheckAll<T>(IEnumerable<Entry<T>> rows, Field field, Func<T, IEnumerable<string>> ids) =>
        CheckAll(rows.SelectMany(row => ids(row.Value).Select(id => new Located<string>(id, row.Locate(field)))));
}
