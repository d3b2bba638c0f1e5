namespace OpenStatement.Presentation;

/// <summary>A smoother line through the series: the average of the twelve months to each point.</summary>
/// <param name="Label">Stands on the line, or in the key where there is no room.</param>
/// <param name="Values">One for each point of the chart; null where the twelve months are not complete or not comparable.</param>
public sealed record TrendLine(string Label, ImmutableArray<decimal?> Values);
