namespace OpenStatement.Presentation;

/// <summary>The measures of one priority.</summary>
/// <param name="Id">The priority's id: its anchor on the page.</param>
/// <param name="Priority">Its title and page.</param>
/// <param name="Rows">In the order of the measures file.</param>
public sealed record MeasureGroup(string Id, Link Priority, ImmutableArray<MeasureRow> Rows);
