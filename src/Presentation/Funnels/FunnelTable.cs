namespace OpenStatement.Presentation;

/// <summary>The stages through which cases pass.</summary>
public sealed record FunnelTable
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Caption { get; init; }

    /// <summary>How to read it, in sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>The stages that are counted, the earliest first.</summary>
    public required ImmutableArray<FunnelRow> Rows { get; init; }

    /// <summary>What other measures say of the same cases, such as a percentage; each as a sentence.</summary>
    public required ImmutableArray<string> Others { get; init; }

    /// <summary>The markers that occur in it, to be explained above it.</summary>
    public required ImmutableArray<MarkerSymbol> Markers { get; init; }
}
