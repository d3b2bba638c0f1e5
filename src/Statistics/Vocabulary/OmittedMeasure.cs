namespace OpenStatement.Statistics;

/// <summary>A measure that has figures in general but none in this release, with the reason: nothing is silently missing.</summary>
public sealed record OmittedMeasure(string Measure, string Reason);
