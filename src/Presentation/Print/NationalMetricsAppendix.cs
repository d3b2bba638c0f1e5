namespace OpenStatement.Presentation;

/// <summary>The national metrics and their sources.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">With its letter.</param>
/// <param name="Rows">In the order of the priorities.</param>
public sealed record NationalMetricsAppendix(string Id, string Heading, ImmutableArray<NationalMetricRow> Rows) : PrintAppendix(Id, Heading);
