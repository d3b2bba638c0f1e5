namespace OpenStatement.Statistics;

/// <summary>The rate of one area over twelve months.</summary>
/// <param name="Period">The twelve months.</param>
/// <param name="Years">Whose mid-year population it rests on.</param>
/// <param name="Base">Per how many residents.</param>
/// <param name="Rate">The rate, with the count and the people behind it.</param>
public sealed record YearRate(Period Period, PopulationYears Years, RateBase Base, AreaRate Rate);
