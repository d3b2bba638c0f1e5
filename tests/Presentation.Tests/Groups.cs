namespace OpenStatement.Presentation.Tests;

/// <summary>Comparisons made up for tests.</summary>
internal static class Groups
{
    /// <summary>Forces named after their rates, which are each a hundredth of their count, among 1,000 people.</summary>
    public static GroupComparison Of(params int[] rates) => new()
    {
        Period = Period.YearEnding(new DateOnly(2020, 12, 31)),
        Years = new PopulationYears(2020, 2020, 2020),
        Base = RateBase.PerThousand,
        Rates = [.. rates.Select(rate => new AreaRate($"force-{rate}", 100 * rate, 1_000, rate, Rank: 1))],
        Mean = rates.Length == 0 ? 0 : (decimal)rates.Average(),
        MeanKind = GroupMean.Unweighted,
        SmallestRankedCount = 20,
    };
}
