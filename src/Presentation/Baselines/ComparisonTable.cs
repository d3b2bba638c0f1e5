namespace OpenStatement.Presentation;

/// <summary>The latest figures of a measure against every earlier one that they are compared with.</summary>
public sealed record ComparisonTable
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>Empty where nothing can be compared.</summary>
    public required ImmutableArray<ComparisonRow> Rows { get; init; }

    /// <summary>Why a baseline is used, and why one is not, in sentences.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The markers that occur in it, to be explained above it.</summary>
    public required ImmutableArray<MarkerSymbol> Markers { get; init; }
}
