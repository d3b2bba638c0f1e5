namespace OpenStatement.Presentation;

/// <summary>What one voice says.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">Such as "Force commentary".</param>
/// <param name="Speaker">Whose words they are; null where they are the statement's own.</param>
/// <param name="Text">What is said.</param>
public sealed record VoicePassage(string Id, string Heading, string? Speaker, WrittenText Text);
