namespace OpenStatement.Diagnostics;

/// <summary>How problems are written to the console.</summary>
public enum DiagnosticFormat
{
    /// <summary><c>path(line,column): error OSnnnn: …</c>, for people and editors.</summary>
    Text,

    /// <summary>Workflow commands that a GitHub workflow shows beside the file.</summary>
    GitHub,
}
