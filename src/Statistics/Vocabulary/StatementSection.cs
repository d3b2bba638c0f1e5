namespace OpenStatement.Statistics;

/// <summary>A kind of section that commentary may have; its heading is the one staff write in Markdown.</summary>
/// <param name="Heading">The second-level heading, such as "Force commentary".</param>
/// <param name="Voice">Id of the voice that speaks in it; null for a section that belongs to the statement as a whole.</param>
public sealed record StatementSection(string Heading, string? Voice);
