namespace OpenStatement.Presentation;

/// <summary>One release in the feed.</summary>
public sealed record FeedEntry(Address Address, string Title, DateOnly Published, string Summary);
