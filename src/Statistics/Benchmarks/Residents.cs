namespace OpenStatement.Statistics;

/// <summary>How many people live where, by mid-year, as far as it was known on a day.</summary>
/// <param name="populations">The estimates; of several for one area and year the latest published counts.</param>
/// <param name="day">Later estimates are left out.</param>
public sealed class Residents(IEnumerable<Population> populations, DateOnly day)
{
    private readonly FrozenDictionary<string, FrozenDictionary<int, int>> _people = populations
        .Where(population => population.IsKnownOn(day))
        .GroupBy(population => population.Area)
        .ToFrozenDictionary(
            area => area.Key, area => area.GroupBy(population => population.MidYear).ToFrozenDictionary(year => year.Key, Latest));

    /// <summary>
    /// The years to use for every one of the areas, so that no rate rests on another year than those beside it; null
    /// where the rule finds none that all of them have.
    /// </summary>
    /// <param name="areas">At least one.</param>
    /// <param name="end">The last day of the twelve months.</param>
    /// <param name="rule">What to do where the wanted year is not known.</param>
    public PopulationYears? YearsFor(IEnumerable<string> areas, DateOnly end, MissingPopulation rule)
    {
        var wanted = PopulationYears.WantedFor(end);
        var common = areas.Select(area => YearsOf(area).AsEnumerable()).Aggregate((all, years) => all.Intersect(years)).ToList();
        if (common.Contains(wanted))
            return new PopulationYears(wanted, wanted, wanted);
        if (rule is MissingPopulation.Error || common.Where(year => year < wanted).Select(year => (int?)year).Max() is not { } before)
            return null;
        var after = rule is MissingPopulation.Interpolate ? common.Where(year => year > wanted).Select(year => (int?)year).Min() : null;
        return new PopulationYears(wanted, before, after ?? before);
    }

    /// <summary>Those of the areas for which the rule finds no year however the others are placed.</summary>
    public ImmutableArray<string> Lacking(IEnumerable<string> areas, DateOnly end, MissingPopulation rule) =>
        [.. areas.Where(area => YearsFor([area], end, rule) is null)];

    public bool Has(string area, PopulationYears years) => YearsOf(area).Contains(years.First) && YearsOf(area).Contains(years.Last);

    /// <summary>The people of an area that has the years, in whole people.</summary>
    public int Of(string area, PopulationYears years)
    {
        var (first, last) = (_people[area][years.First], _people[area][years.Last]);
        if (!years.IsBetween)
            return first;
        var along = (decimal)(last - first) * (years.Wanted - years.First) / (years.Last - years.First);
        return (int)Math.Round(first + along, MidpointRounding.AwayFromZero);
    }

    private static int Latest(IEnumerable<Population> sameYear) =>
        sameYear.MaxBy(population => population.Published ?? DateOnly.MinValue)!.People;

    private ImmutableArray<int> YearsOf(string area) => _people.TryGetValue(area, out var years) ? years.Keys : [];
}

/// <summary>Whose mid-year populations a rate rests on.</summary>
/// <param name="Wanted">The year whose 30 June lies within the twelve months of the rate.</param>
/// <param name="First">The year used, or the one before the wanted year from which a straight line is drawn.</param>
/// <param name="Last">The year used, or the one after the wanted year to which the line is drawn.</param>
public sealed record PopulationYears(int Wanted, int First, int Last)
{
    /// <summary>Whether the numbers of people lie on a straight line between two years.</summary>
    public bool IsBetween => First < Last;

    /// <summary>Whether the wanted year itself is known.</summary>
    public bool IsWanted => First == Wanted && Last == Wanted;

    /// <summary>The year whose 30 June lies within the twelve months that end on a day.</summary>
    public static int WantedFor(DateOnly end) => end >= new DateOnly(end.Year, 6, 30) ? end.Year : end.Year - 1;
}
