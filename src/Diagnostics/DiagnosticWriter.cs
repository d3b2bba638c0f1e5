namespace OpenStatement.Diagnostics;

/// <summary>Writes a problem as one line in the chosen format.</summary>
public static class DiagnosticWriter
{
    public static string Write(Diagnostic diagnostic, DiagnosticFormat format) =>
        format is DiagnosticFormat.GitHub ? WorkflowCommand(diagnostic) : diagnostic.ToString();

    private static string WorkflowCommand(Diagnostic diagnostic)
    {
        var command = diagnostic.Severity is Severity.Error ? "error" : "warning";
        var (path, line, column) = diagnostic.Location;
        var position = line == 0 ? "" : FormattableString.Invariant($",line={line},col={column}");
        return $"::{command} file={EscapeProperty(path)}{position},title={diagnostic.Code}::{EscapeData(diagnostic.Message)}";
    }

    private static string EscapeData(string text) =>
        text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A").Replace(",", "%2C");
}
