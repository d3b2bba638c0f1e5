namespace OpenStatement.Presentation;

/// <summary>A local measure.</summary>
/// <param name="Priority">The title of its priority.</param>
/// <param name="Measure">Its page.</param>
/// <param name="StandsInFor">The national metric; null for a measure of its own.</param>
/// <param name="Availability">Whether it has figures in the release, and why not.</param>
/// <param name="Expected">When its figures are expected; null where that is not known.</param>
public sealed record LocalMeasureRow(string Priority, Link Measure, string? StandsInFor, string Availability, DateOnly? Expected);
