namespace OpenStatement.Diagnostics;

/// <summary>Where in the content something stands, so that a person can go straight to it.</summary>
/// <param name="Path">Path from the root of the site, written with forward slashes.</param>
/// <param name="Line">Line, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Column">
/// In CSV the number of the field, in Markdown and YAML that of the character, counted from 1;
/// 0 when the whole line is meant.
/// </param>
public readonly record struct SourceLocation(string Path, int Line = 0, int Column = 0) : IComparable<SourceLocation>
{
    public int CompareTo(SourceLocation other) =>
        (string.CompareOrdinal(Path, other.Path), Line.CompareTo(other.Line), Column.CompareTo(other.Column)) switch
        {
            (not 0 and var byPath, _, _) => byPath,
            (_, not 0 and var byLine, _) => byLine,
            var (_, _, byColumn) => byColumn,
        };

    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;

    /// <summary>The form editors and build logs recognise: <c>path</c> or <c>path(line,column)</c>.</summary>
    public override string ToString() => Line == 0 ? Path : FormattableString.Invariant($"{Path}({Line},{Column})");
}
