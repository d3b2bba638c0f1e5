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
}
