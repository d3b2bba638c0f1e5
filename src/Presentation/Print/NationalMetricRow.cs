namespace OpenStatement.Presentation;

/// <summary>A national metric.</summary>
/// <param name="Priority">The title of its priority.</param>
/// <param name="Metric">Its page.</param>
/// <param name="Source">Who publishes the figures.</param>
/// <param name="Note">What must be known of it, and why it has no figures here; empty where nothing is to be said.</param>
public sealed record NationalMetricRow(string Priority, Link Metric, string Source, string Note);
