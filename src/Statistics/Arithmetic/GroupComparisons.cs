using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>Compares an area with its comparator group by rates per resident.</summary>
public static class GroupComparisons
{
    /// <summary>Under this mean rate per thousand, rates are given per hundred thousand so that they can be read.</summary>
    private const decimal SmallestReadableRatePerThousand = 0.1m;

    /// <summary>
    /// The comparison over the twelve months that end on <paramref name="end"/>; null when any of the areas lacks
    /// a figure for them, or when no mid-year has a population for every area.
    /// The group's mean is unweighted and includes the area itself, as in HMIC's crime and policing comparator.
    /// </summary>
    public static GroupComparison? Compare(
        Measure measure, ImmutableArray<string> areas, Vintage vintage, ILookup<string, Population> populations, DateOnly end)
    {
        var counts = new List<PeriodFigure>(areas.Length);
        foreach (var area in areas)
        {
            if (vintage.Find(measure.Id, area) is not { } series || TwelveMonths.Ending(series, end) is not { } count)
                return null;
            counts.Add(count);
        }

        if (LatestCommonMidYear(areas, populations, end) is not { } midYear)
            return null;
        var people = areas.Select(area => populations[area].First(population => population.MidYear == midYear).People).ToList();

        var perThousand = counts.Zip(people, (count, residents) => count.Value * 1_000 / residents).ToList();
        var rateBase = perThousand.Average() < SmallestReadableRatePerThousand ? RateBase.PerHundredThousand : RateBase.PerThousand;
        var rates = perThousand.Select(rate => rate * (int)rateBase / 1_000).ToList();

        var ranked = areas
            .Select((area, i) => new AreaRate(area, counts[i].Value, people[i], rates[i], Rank(rates, rates[i], measure.Polarity)))
            .OrderBy(rate => rate.Rank)
            .ThenBy(rate => rate.Area, StringComparer.Ordinal);
        return new GroupComparison(counts[0].Period, midYear, rateBase, [.. ranked], rates.Average());
    }

    private static int Rank(List<decimal> rates, decimal rate, Polarity polarity) =>
        1 + rates.Count(other => polarity is Polarity.Higher ? other > rate : other < rate);

    private static int? LatestCommonMidYear(ImmutableArray<string> areas, ILookup<string, Population> populations, DateOnly end) =>
        areas
            .Select(area => populations[area].Select(population => population.MidYear).Where(year => new DateOnly(year, 6, 30) <= end))
            .Aggregate((common, years) => common.Intersect(years))
            .Select(year => (int?)year)
            .Max();
}
