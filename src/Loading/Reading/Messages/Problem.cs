namespace OpenStatement.Loading;

/// <summary>Makes diagnostics; the factories beside it say which.</summary>
internal static class Problem
{
    public static Diagnostic Error(string code, SourceLocation location, string found, string expected, string mend) =>
        new(code, Severity.Error, location, found, expected, mend);

    public static Diagnostic Warning(string code, SourceLocation location, string found, string expected, string mend) =>
        new(code, Severity.Warning, location, found, expected, mend);
}
