namespace OpenStatement.Loading;

/// <summary>
/// A series as the file gives it: earliest period first, but not yet known to be free of duplicates.
/// </summary>
/// <param name="Series">The figures.</param>
/// <param name="Lines">The line on which each figure stands.</param>
internal sealed record LocatedSeries(Series Series, ImmutableArray<int> Lines)
{
    /// <summary>The line nearest the start of the file.</summary>
    public int FirstLine => Lines.Min();
}
