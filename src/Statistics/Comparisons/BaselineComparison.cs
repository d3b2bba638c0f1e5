namespace OpenStatement.Statistics;

/// <summary>The latest twelve months on a baseline, or why there is no such comparison.</summary>
public sealed record BaselineComparison
{
    public required Baseline Baseline { get; init; }

    /// <summary>Null where there is a reason against it.</summary>
    public Change? Change { get; init; }

    /// <summary>Null where there is a change.</summary>
    public NoBaselineComparison? Reason { get; init; }

    /// <summary>The first day of the break where that is the reason.</summary>
    public DateOnly? Break { get; init; }
}
