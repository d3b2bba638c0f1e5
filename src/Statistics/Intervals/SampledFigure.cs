namespace OpenStatement.Statistics;

/// <summary>A percentage with what it rests on.</summary>
/// <param name="Figure">The percentage.</param>
/// <param name="Basis">The counts behind it.</param>
/// <param name="Interval">In per cent.</param>
public sealed record SampledFigure(PeriodFigure Figure, Proportion Basis, Interval Interval);
