namespace OpenStatement.Presentation;

/// <summary>What an entry of a feed is about.</summary>
/// <param name="Term">For programs; never changes.</param>
/// <param name="Label">For people.</param>
public sealed record FeedCategory(string Term, string Label);
