namespace OpenStatement.Presentation;

/// <summary>News for feed readers.</summary>
public sealed record Feed : FileContent
{
    /// <summary>Where the feed stands.</summary>
    public required Address Address { get; init; }

    /// <summary>The page whose news it is.</summary>
    public required Address Page { get; init; }

    /// <summary>Where its page stood when it had its first news: the feed's id, whatever the page's address becomes.</summary>
    public required Address Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What it tells of, in a sentence.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The publisher's name.</summary>
    public required string Author { get; init; }

    public required Licence Licence { get; init; }

    /// <summary>Latest first.</summary>
    public required ImmutableArray<FeedEntry> Entries { get; init; }

    /// <summary>The day of the latest entry; null while there is none.</summary>
    public DateOnly? Updated => Entries.IsEmpty ? null : Entries.Max(entry => entry.Updated);
}
