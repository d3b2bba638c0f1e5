namespace OpenStatement.Statistics;

/// <summary>How many rare events there were in each of a row of years, which says more than a change between two of them.</summary>
/// <param name="Years">Whole years one after the other, earliest first, all counted in the same way; never empty.</param>
public sealed record YearlyRange(ImmutableArray<PeriodFigure> Years)
{
    /// <summary>The first day of the first year.</summary>
    public DateOnly Since => Years[0].Period.Start;

    /// <summary>The fewest events in one of the years.</summary>
    public decimal Lowest => Years.Min(year => year.Value);

    /// <summary>The most events in one of the years.</summary>
    public decimal Highest => Years.Max(year => year.Value);

    /// <summary>The mean of the years' counts.</summary>
    public decimal Average => Years.Average(year => year.Value);

    /// <summary>
    /// The years that end with the one that ends on <paramref name="end"/>, back to the last break, the last gap or the
    /// start of the series; null when not even that one is whole and counted in one way.
    /// </summary>
    /// <param name="series">Counts, earliest first, whose periods do not overlap.</param>
    /// <param name="end">The last day of the latest period.</param>
    public static YearlyRange? Ending(Series series, DateOnly end)
    {
        var latestFirst = new List<PeriodFigure>();
        var isBroken = false;
        for (var i = series.Observations.Length - 1; i >= 0 && !isBroken; i--)
        {
            if (series.Observations[i].Period.End > end)
                continue;
            if (series.Observations[i].Period.End < end || TwelveMonths.EndingWith(series, i) is not { } year
                || year.Markers.HasFlag(Markers.Break))
                break;
            latestFirst.Add(year);
            while (series.Observations[i].Period.Start > year.Period.Start)
                i--;
            isBroken = series.Observations[i].Markers.HasFlag(Markers.Break);
            end = year.Period.Start.AddDays(-1);
        }

        latestFirst.Reverse();
        return latestFirst.Count == 0 ? null : new YearlyRange([.. latestFirst]);
    }
}
