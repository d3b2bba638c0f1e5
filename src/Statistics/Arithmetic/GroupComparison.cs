using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>Rates of an area and those it is compared with, over the same twelve months.</summary>
/// <param name="Period">The twelve months.</param>
/// <param name="MidYear">The year whose mid-year populations the rates rest on.</param>
/// <param name="Base">Per how many residents.</param>
/// <param name="Rates">By rank, then by area id.</param>
/// <param name="Mean">The unweighted mean of all the rates, the area's own included.</param>
public sealed record GroupComparison(Period Period, int MidYear, RateBase Base, ImmutableArray<AreaRate> Rates, decimal Mean)
{
    /// <summary>
    /// Whether any count is so small that a few more or fewer would change its place: no place should be read from it.
    /// </summary>
    public bool IsTooSmallToRank => Rates.Any(rate => rate.Count < Methods.Default.SmallestCountForPercentage);

    public AreaRate Of(string area) => Rates.First(rate => rate.Area == area);
}
