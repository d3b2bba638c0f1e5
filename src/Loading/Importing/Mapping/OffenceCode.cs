using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>That a measure counts one offence of an official table.</summary>
internal sealed record OffenceCode(string Measure, string Table, string Code, SourceLocation Location)
{
    /// <summary>Stands for all rows of a table.</summary>
    public const string Every = "*";
}
