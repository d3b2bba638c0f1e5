namespace OpenStatement.Presentation;

/// <summary>A few lines of program.</summary>
/// <param name="Language">In which language.</param>
/// <param name="Code">The lines.</param>
public sealed record ApiSample(string Language, string Code);
