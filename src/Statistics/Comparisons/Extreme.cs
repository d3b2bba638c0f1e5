namespace OpenStatement.Statistics;

/// <summary>That the latest figure is higher, or lower, than any for more than a year before.</summary>
/// <param name="IsHighest">Whether it is the highest rather than the lowest.</param>
/// <param name="Figure">Over twelve months for counts; otherwise of the latest period.</param>
/// <param name="End">What the look back ended with.</param>
/// <param name="Since">The period that was as high or as low; otherwise the earliest that could be compared.</param>
public sealed record Extreme(bool IsHighest, PeriodFigure Figure, LookBack End, Period Since);
