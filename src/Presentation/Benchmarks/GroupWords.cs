namespace OpenStatement.Presentation;

/// <summary>Comparisons with similar forces in words that cannot be misread: lowest and highest, never best and worst.</summary>
public static class GroupWords
{
    /// <summary>
    /// "3rd lowest rate of 8 forces", "highest rate of 8 forces" or, where others have the same, "joint lowest rate of 8
    /// forces": counted from the nearer end; "too few to rank" where the counts are small.
    /// </summary>
    public static string Place(GroupComparison group, string area)
    {
        if (group.IsTooSmallToRank)
            return "too few to rank";
        var own = group.Of(area).Rate;
        var lower = group.Rates.Count(other => other.Rate < own);
        var higher = group.Rates.Count(other => other.Rate > own);
        var (before, end) = lower <= higher ? (lower, "lowest") : (higher, "highest");
        var place = before == 0 ? end : $"{Comparisons.Ordinal(before + 1)} {end}";
        var joint = group.Rates.Count(other => other.Rate == own) > 1 ? "joint " : "";
        return $"{joint}{place} rate of {group.Rates.Length} forces";
    }

    /// <summary>"2.5 per 1,000 people, against an average of 2.9 in the group".</summary>
    public static string AgainstAverage(GroupComparison group, string area) =>
        $"{Rate(group.Of(area).Rate)} {Per(group)}, against an average of {Rate(group.Mean)} in the group";

    /// <summary>
    /// "below the group average: more than chance would explain", or "similar to the group average: chance can explain
    /// the difference".
    /// </summary>
    public static string Band(GroupComparison group, string area) => group.PlaceOf(area) switch
    {
        { Band: Statistics.Band.Similar } => $"{Labels.Of(Statistics.Band.Similar)}: chance can explain the difference",
        { IsBeyondWideLimits: true, Band: var band } => $"{Labels.Of(band)}: far more than chance would explain",
        { Band: var band } => $"{Labels.Of(band)}: more than chance would explain",
    };

    /// <summary>"Below", for a row of a table about the average.</summary>
    public static string ShortBand(Band band) => band switch
    {
        Statistics.Band.Below => "Below",
        Statistics.Band.Above => "Above",
        _ => "Similar",
    };

    /// <summary>"South West England (region)".</summary>
    public static string Name(WiderArea wider, ImmutableDictionary<string, Area> areas) =>
        $"{areas[wider.Area].Name} ({Labels.Of(areas[wider.Area].Kind)})";

    /// <summary>"per 1,000 people".</summary>
    public static string Per(GroupComparison group) => Per(group.Base);

    /// <summary>"per 1,000 people".</summary>
    public static string Per(RateBase rateBase) => $"per {Numbers.Write((int)rateBase)} people";

    /// <summary>A rate with two digits after the point, or one from ten on.</summary>
    public static string Rate(decimal rate) => Numbers.Write(rate, rate < 10 ? 2 : 1);

    /// <summary>"mid-2024" or, on a straight line, "between mid-2018 and mid-2022".</summary>
    public static string Years(PopulationYears years) =>
        years.IsBetween ? $"between mid-{years.First} and mid-{years.Last}" : $"mid-{years.First}";

    /// <summary>Which populations were taken, and why those, as a sentence that ends a step of the method.</summary>
    public static string YearsReason(PopulationYears years) => years switch
    {
        { IsWanted: true } => $"We took the number of people in the middle of {years.Wanted}, because it lies in the 12 months.",
        { IsBetween: true } =>
            $"The number of people in the middle of {years.Wanted} is not known for every force. We took the point for it on a straight line between {years.First} and {years.Last}.",
        _ => $"The number of people in the middle of {years.Wanted} is not known for every force. We took the middle of {years.First}, the latest year before it that is.",
    };
}
