namespace OpenStatement.Presentation;

/// <summary>What is said about a priority, or about several together.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">The priorities.</param>
/// <param name="Figures">Their figures, on the same page.</param>
/// <param name="Passages">What is said; more than one where a voice has several sections.</param>
public sealed record PrintTopic(string Id, string Heading, ImmutableArray<Link> Figures, ImmutableArray<VoicePassage> Passages);
