namespace OpenStatement.Presentation;

/// <summary>A measure that shows where an indicator stands.</summary>
/// <param name="Measure">Its title and page.</param>
/// <param name="Sentence">What it says; null where the indicator itself says why there is no data.</param>
public sealed record IndicatorReading(Link Measure, string? Sentence);
