namespace OpenStatement.Diagnostics;

/// <summary>Writes the list of all codes for the guide.</summary>
public static class DiagnosticReference
{
    /// <summary>A Markdown page with one row for each rule, in the order given.</summary>
    public static string Write(IEnumerable<DiagnosticRule> rules)
    {
        var markdown = new StringBuilder("""
            # Messages

            This file is generated from the program itself; do not edit it. Every message names the file, the line and the column, and
            says what was found, what was expected and how to mend it. An error stops the build; a warning does not. In a table the
            column is the number of the field, elsewhere that of the character.

            | Code | Kind | Meaning |
            |---|---|---|

            """);
        foreach (var rule in rules)
            markdown.Append($"| {rule.Code} | {(rule.Severity is Severity.Error ? "error" : "warning")} | {rule.Meaning} |\n");
        return markdown.ToString();
    }
}
