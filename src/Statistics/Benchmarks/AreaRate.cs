namespace OpenStatement.Statistics;

/// <summary>What an area counts per so many residents.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Count">Over twelve months.</param>
/// <param name="People">Residents in the middle of the year used.</param>
/// <param name="Rate">Count per so many residents; the comparison says how many.</param>
/// <param name="Rank">
/// From 1, best first by the measure's polarity, lowest first where it is neutral. Equal rates share a rank. Null where
/// the area is not ranked.
/// </param>
public sealed record AreaRate(string Area, decimal Count, int People, decimal Rate, int? Rank = null)
{
    /// <summary>The rate of a count that is not below zero, not ranked yet.</summary>
    public static AreaRate Of(string area, decimal count, int people, RateBase rateBase) =>
        new(area, count, people, count * (int)rateBase / people);
}

/// <summary>The rate of one area over twelve months.</summary>
/// <param name="Period">The twelve months.</param>
/// <param name="Years">Whose mid-year population it rests on.</param>
/// <param name="Base">Per how many residents.</param>
/// <param name="Rate">The rate, with the count and the people behind it.</param>
public sealed record YearRate(Period Period, PopulationYears Years, RateBase Base, AreaRate Rate);
