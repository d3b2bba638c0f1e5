namespace OpenStatement.Statistics;

/// <summary>Where an indicator stands in one release, and what that was read off.</summary>
/// <param name="Kpi">The indicator.</param>
/// <param name="Standing">What figures say; what was reported where they say nothing; what its parts say where it has nothing of its own.</param>
public sealed record KpiProgress(Kpi Kpi, KpiStanding Standing)
{
    /// <summary>One for each of its measures; empty for what only a report can tell.</summary>
    public ImmutableArray<KpiReading> Readings { get; init; } = [];

    /// <summary>What somebody reported, also beside figures; null where nobody did.</summary>
    public KpiReported? Reported { get; init; }

    /// <summary>What its standing was taken from.</summary>
    public KpiEvidence Evidence { get; init; }
}
