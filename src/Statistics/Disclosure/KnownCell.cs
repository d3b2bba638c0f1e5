namespace OpenStatement.Statistics;

/// <summary>A cell of one release to somebody who attacks it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Number">The same for figures that are one unknown.</param>
/// <param name="Counts">Null where nobody knows them, not even the office's files.</param>
/// <param name="IsShown">Whether this release shows them.</param>
internal readonly record struct KnownCell(TableCell Cell, int Number, CellCounts? Counts, bool IsShown);
