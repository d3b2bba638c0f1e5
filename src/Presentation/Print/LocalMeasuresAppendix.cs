namespace OpenStatement.Presentation;

/// <summary>The local measures and what they stand in for.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">With its letter.</param>
/// <param name="Rows">In the order of the priorities.</param>
public sealed record LocalMeasuresAppendix(string Id, string Heading, ImmutableArray<LocalMeasureRow> Rows) : PrintAppendix(Id, Heading);
