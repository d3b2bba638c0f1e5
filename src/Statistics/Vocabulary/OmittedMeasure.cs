namespace OpenStatement.Statistics;

/// <summary>A measure that has figures in general but none in this release: nothing is silently missing.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Reason">Why it has none.</param>
/// <param name="Expected">When its figures are expected; null where that is not known.</param>
public sealed record OmittedMeasure(string Measure, string Reason, DateOnly? Expected);
