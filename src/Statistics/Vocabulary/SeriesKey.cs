namespace OpenStatement.Statistics;

/// <summary>Which figures a series holds.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Area">Id of the area.</param>
/// <param name="Breakdown">Null for the whole; otherwise the part of it that is counted.</param>
public readonly record struct SeriesKey(string Measure, string Area, Breakdown? Breakdown = null);
