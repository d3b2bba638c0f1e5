namespace OpenStatement.Presentation;

/// <summary>What the page of an area says about one measure.</summary>
public sealed record AreaMeasure
{
    /// <summary>The measure's id: its anchor on the page.</summary>
    public required string Id { get; init; }

    public required Link Measure { get; init; }

    /// <summary>What the figures say as a sentence; only the title where there is none.</summary>
    public required string Headline { get; init; }

    /// <summary>What is withheld, or why there is no figure; null where all are there.</summary>
    public string? Missing { get; init; }

    public ImmutableArray<Fact> Facts { get; init; } = [];

    public Sparkline? Sparkline { get; init; }

    /// <summary>Null where there is no figure.</summary>
    public TrendNote? Trend { get; init; }
}
