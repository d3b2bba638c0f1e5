namespace OpenStatement.Presentation;

/// <summary>A percentage among groups of people.</summary>
public sealed record DivisionTable
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>The gap between the groups in sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>By what it is divided, such as "Age": the heading of the first column.</summary>
    public required string Dimension { get; init; }

    public required ImmutableArray<DivisionRow> Rows { get; init; }

    /// <summary>The markers that occur in it, to be explained above it.</summary>
    public required ImmutableArray<MarkerSymbol> Markers { get; init; }

    /// <summary>How the ranges were worked out, in plain words.</summary>
    public required string Method { get; init; }
}
