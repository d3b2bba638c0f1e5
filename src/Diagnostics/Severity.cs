namespace OpenStatement.Diagnostics;

/// <summary>How much a problem matters: an error stops the build, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
