namespace OpenStatement.Presentation;

/// <summary>The search, and below it what serves without: all measures and priorities from A to Z.</summary>
public sealed record SearchPage : Page
{
    /// <summary>Words that a reader may try, each of which finds something.</summary>
    public required ImmutableArray<string> Suggestions { get; init; }

    public required ImmutableArray<IndexLetter> AToZ { get; init; }
}
