namespace OpenStatement.Loading;

/// <summary>That figures from a day on are not comparable with those before, and why.</summary>
public sealed record SeriesBreak(string Measure, DateOnly PeriodStart, string Note, SourceLocation Location);
