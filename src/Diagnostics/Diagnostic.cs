namespace OpenStatement.Diagnostics;

/// <summary>One problem in the content, in words that the person who wrote the content understands.</summary>
/// <param name="Code">
/// <c>OS</c> and four digits; it never changes its meaning, so that guides and searches can rely on it.
/// </param>
/// <param name="Severity">Whether the build may go on.</param>
/// <param name="Location">Where the problem stands.</param>
/// <param name="Found">A sentence on what is there.</param>
/// <param name="Expected">A sentence on what should be there, with the allowed values where they can be listed.</param>
/// <param name="Fix">A sentence on what to do about it.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, SourceLocation Location, string Found, string Expected, string Fix)
{
    public string Message => $"{Found} {Expected} {Fix}";

    /// <summary><c>path(line,column): error OSnnnn: found, expected, how to mend it</c>.</summary>
    public override string ToString() =>
        $"{Location}: {(Severity is Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
