namespace OpenStatement.Statistics;

/// <summary>A place in the table of one measure for one period.</summary>
/// <param name="Area">Id of the area: the row.</param>
/// <param name="Breakdown">The column; null for the whole.</param>
internal readonly record struct TableCell(string Area, Breakdown? Breakdown);
