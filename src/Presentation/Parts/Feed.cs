using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>News for feed readers.</summary>
/// <param name="Address">Where the feed stands; addresses never change, so it is also its id.</param>
/// <param name="Page">The page whose news it is.</param>
/// <param name="Title">Of the feed.</param>
/// <param name="Author">The publisher's name.</param>
/// <param name="Updated">The day of the latest entry; null while there is none.</param>
/// <param name="Entries">Latest first.</param>
public sealed record Feed(
    Address Address, Address Page, string Title, string Author, DateOnly? Updated, ImmutableArray<FeedEntry> Entries) : FileContent;
