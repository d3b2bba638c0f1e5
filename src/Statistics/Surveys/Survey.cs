namespace OpenStatement.Statistics;

/// <summary>How far the percentages of a measure can be told from chance.</summary>
public sealed record Survey
{
    /// <summary>The latest percentage; null where the counts behind it are unknown.</summary>
    public SampledFigure? Latest { get; init; }

    /// <summary>That of the same period a year before; null where the two cannot be compared or its counts are unknown.</summary>
    public SampledFigure? YearBefore { get; init; }

    /// <summary>Whether the two intervals lie apart; null where one is missing.</summary>
    public bool? IsClearChange => Latest is null || YearBefore is null ? null : !Latest.Interval.Overlaps(YearBefore.Interval);

    /// <summary>The latest percentage among groups of people, for each dimension that has them.</summary>
    public ImmutableArray<Division> Divisions { get; init; } = [];
}
