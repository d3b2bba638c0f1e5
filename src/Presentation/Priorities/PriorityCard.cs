namespace OpenStatement.Presentation;

/// <summary>A priority at a glance.</summary>
public sealed record PriorityCard
{
    public required Link Priority { get; init; }

    /// <summary>One sentence with the leading figure and its period, or why there is none.</summary>
    public required string Sentence { get; init; }

    /// <summary>The leading figure again, to be seen at once; null where there is none.</summary>
    public string? Value { get; init; }

    /// <summary>Of the leading figure, on the year before; null where it would contradict the trend.</summary>
    public ChangeLabel? Change { get; init; }

    /// <summary>What the change is on, such as "on the year before"; empty where there is none.</summary>
    public string ChangeOn { get; init; } = "";

    /// <summary>Where the measure of the leading figure is heading.</summary>
    public TrendLabel? Trend { get; init; }

    /// <summary>The leading figure over time; null where there are too few to show a shape.</summary>
    public Sparkline? Sparkline { get; init; }

    /// <summary>How the area compares with similar ones, in a few words.</summary>
    public string? Comparison { get; init; }
}
