namespace OpenStatement.Tracing.Tests;

/// <summary>
/// What one edition of an official table says about one force, quarter by quarter. Sums are worked out here anew, so
/// that they do not rest on the arithmetic under test.
/// </summary>
/// <param name="Force">The force's name as on the site.</param>
/// <param name="Counts">By the first day of the quarter.</param>
internal sealed record OfficialSeries(string Force, ImmutableSortedDictionary<DateOnly, long> Counts)
{
    public ImmutableArray<DateOnly> Quarters => [.. Counts.Keys];

    /// <summary>The quarter and the three before it; null where the table does not reach back so far.</summary>
    public long? YearTo(DateOnly quarter) =>
        Counts.ContainsKey(quarter.AddMonths(-9))
            ? Counts[quarter] + Counts[quarter.AddMonths(-3)] + Counts[quarter.AddMonths(-6)] + Counts[quarter.AddMonths(-9)]
            : null;

    public OfficialSeries Until(DateOnly quarter) => this with { Counts = Counts.RemoveRange(Counts.Keys.Where(key => key > quarter)) };
}
