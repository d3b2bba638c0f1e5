namespace OpenStatement.Presentation;

/// <summary>What one voice says.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">Such as "Force commentary".</param>
/// <param name="Speaker">Whose words they are; null where they are the statement's own.</param>
/// <param name="Text">What is said; empty where <see cref="Elsewhere"/> leads to it.</param>
public sealed record VoicePassage(string Id, string Heading, string? Speaker, WrittenText Text)
{
    /// <summary>The place of the speaker among those of the site, from 0.</summary>
    public int Place { get; init; }

    /// <summary>The other priorities that it is about.</summary>
    public ImmutableArray<Link> Others { get; init; } = [];

    /// <summary>Its words, where the page has them already; null where they stand here.</summary>
    public Link? Elsewhere { get; init; }
}
