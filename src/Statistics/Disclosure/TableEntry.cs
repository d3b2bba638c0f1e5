namespace OpenStatement.Statistics;

/// <summary>What a release has in one cell of a table before anything is withheld.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Counts">Null where they are not known.</param>
/// <param name="IsConfidential">Whether the figure must not be seen: it is small, or the office has left it out as confidential.</param>
internal readonly record struct TableEntry(TableCell Cell, CellCounts? Counts, bool IsConfidential)
{
    /// <summary>A published figure that cannot be judged takes no part in sums.</summary>
    public bool HasPlaceInSums => Counts is not null || IsConfidential;
}
