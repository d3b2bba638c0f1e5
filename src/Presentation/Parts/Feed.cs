using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>The site's news for feed readers: one entry for each release, latest first.</summary>
/// <param name="Title">Of the feed.</param>
/// <param name="Author">The publisher's name.</param>
/// <param name="Updated">The day of the latest release; null while there is none.</param>
/// <param name="Entries">Latest first.</param>
public sealed record Feed(string Title, string Author, DateOnly? Updated, ImmutableArray<FeedEntry> Entries);
