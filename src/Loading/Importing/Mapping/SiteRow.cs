using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>One row of a table in <c>data/</c>.</summary>
internal sealed record SiteRow(string Path, int Line, IReadOnlyDictionary<string, int> Fields, string[] Cells)
{
    public string this[string column] => Cells[Fields[column]];

    public SourceLocation At(string column) => new(Path, Line, Fields[column] + 1);
}
