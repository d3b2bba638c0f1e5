namespace OpenStatement.Presentation;

/// <summary>A priority at a glance.</summary>
public sealed record PriorityCard
{
    public required Link Priority { get; init; }

    /// <summary>One sentence with the leading figure, or why there is none.</summary>
    public required string Sentence { get; init; }

    public ChangeLabel? Change { get; init; }

    /// <summary>The leading figure over time; null where there are no local figures.</summary>
    public Sparkline? Sparkline { get; init; }

    /// <summary>How the area compares with similar ones, in a few words.</summary>
    public string? Comparison { get; init; }
}
