namespace OpenStatement.Diagnostics;

/// <summary>What a code means, for the list of all codes in the guide.</summary>
/// <param name="Code"><c>OS</c> and four digits.</param>
/// <param name="Severity">The severity of every problem with this code.</param>
/// <param name="Meaning">One plain sentence.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Meaning);
