namespace OpenStatement.Statistics;

/// <summary>A figure that readers of a protected archive would know although it must not be known.</summary>
/// <param name="Kind">How they would know it.</param>
/// <param name="Release">The last release that gives it away.</param>
/// <param name="Series">Whose figure it is.</param>
/// <param name="Period">Of which period.</param>
public sealed record DisclosureLeak(LeakKind Kind, ReleaseId Release, SeriesKey Series, Period Period);
