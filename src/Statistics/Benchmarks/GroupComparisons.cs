namespace OpenStatement.Statistics;

/// <summary>Compares an area with its comparator group by rates per resident.</summary>
/// <param name="vintage">The figures.</param>
/// <param name="residents">Who lives where.</param>
/// <param name="methods">How averages are taken and missing populations replaced, and which counts are too small.</param>
public sealed class GroupComparisons(Vintage vintage, Residents residents, Methods methods)
{
    /// <summary>The comparison over the twelve months that end on a day, or why there is none: one of the two is null.</summary>
    /// <param name="measure">Of counts.</param>
    /// <param name="areas">The area and the members of its group.</param>
    /// <param name="wider">Areas around it that are neither ranked nor averaged; those without any figure are left out.</param>
    /// <param name="end">The last day.</param>
    public (GroupComparison? Group, NoComparison? Reason) Compare(
        Measure measure, ImmutableArray<string> areas, ImmutableArray<string> wider, DateOnly end)
    {
        if (areas.Length < 2)
            return (null, Because(NoComparisonCause.NoMembers, [], end));
        var counts = areas.Select(area => CountOf(measure, area, end)).ToList();
        if (WrongWith(areas, counts, end) is { } reason)
            return (null, reason);
        if (residents.YearsFor(areas, end, methods.MissingPopulation) is not { } years)
            return (null, WithoutYears(areas, end));

        var rates = areas.Zip(counts, (area, count) => AreaRate.Of(area, count!.Value, residents.Of(area, years), measure.RateBase))
            .ToList();
        return (new GroupComparison
        {
            Period = Period.YearEnding(end),
            Years = years,
            Base = measure.RateBase,
            Rates = [.. rates
                .Select(rate => rate with { Rank = Rank(rates, rate, measure.Polarity) })
                .OrderBy(rate => rate.Rank)
                .ThenBy(rate => rate.Area, StringComparer.Ordinal)],
            Mean = MeanOf(rates, measure.RateBase),
            MeanKind = methods.GroupMean,
            SmallestRankedCount = methods.SmallestCountForPercentage,
            Wider = [.. wider.Where(area => vintage.Find(measure.Id, area) is not null).Select(area => Around(measure, area, years, end))],
        }, null);
    }

    /// <summary>
    /// The rate of one area over the twelve months that end on a day; null where there is no population for it or the
    /// count is below zero.
    /// </summary>
    public YearRate? RateOf(Measure measure, string area, PeriodFigure count) =>
        count.Value < 0 || residents.YearsFor([area], count.Period.End, methods.MissingPopulation) is not { } years
            ? null
            : new YearRate(count.Period, years, measure.RateBase,
                AreaRate.Of(area, count.Value, residents.Of(area, years), measure.RateBase));

    private PeriodFigure? CountOf(Measure measure, string area, DateOnly end) =>
        vintage.Find(measure.Id, area) is { } series ? TwelveMonths.Ending(series, end) : null;

    private static NoComparison? WrongWith(ImmutableArray<string> areas, List<PeriodFigure?> counts, DateOnly end)
    {
        if (counts.Contains(null))
            return Because(NoComparisonCause.MissingFigures, areas.Where((_, i) => counts[i] is null), end);
        return counts.Any(count => count!.Value < 0)
            ? Because(NoComparisonCause.NegativeCounts, areas.Where((_, i) => counts[i]!.Value < 0), end)
            : null;
    }

    private NoComparison WithoutYears(ImmutableArray<string> areas, DateOnly end)
    {
        var lacking = residents.Lacking(areas, end, methods.MissingPopulation);
        return Because(lacking.IsEmpty ? NoComparisonCause.NoCommonYear : NoComparisonCause.MissingPopulations, lacking, end);
    }

    private WiderArea Around(Measure measure, string area, PopulationYears years, DateOnly end)
    {
        var count = CountOf(measure, area, end);
        if (WrongWith([area], [count], end) is { } reason)
            return new WiderArea(area, null, reason);
        return residents.Has(area, years)
            ? new WiderArea(area, AreaRate.Of(area, count!.Value, residents.Of(area, years), measure.RateBase), null)
            : new WiderArea(area, null, Because(NoComparisonCause.MissingPopulations, [area], end));
    }

    private decimal MeanOf(List<AreaRate> rates, RateBase rateBase) => methods.GroupMean is GroupMean.Weighted
        ? rates.Sum(rate => rate.Count) * (int)rateBase / rates.Sum(rate => (long)rate.People)
        : rates.Average(rate => rate.Rate);

    private static int Rank(List<AreaRate> rates, AreaRate rate, Polarity polarity) =>
        1 + rates.Count(other => polarity is Polarity.Higher ? other.Rate > rate.Rate : other.Rate < rate.Rate);

    private static NoComparison Because(NoComparisonCause cause, IEnumerable<string> areas, DateOnly end) =>
        new(cause, [.. areas], PopulationYears.WantedFor(end));
}
