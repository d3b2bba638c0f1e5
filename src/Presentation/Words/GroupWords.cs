using OpenStatement.Statistics;

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

    /// <summary>"per 1,000 people".</summary>
    public static string Per(GroupComparison group) => $"per {Numbers.Write((int)group.Base)} people";

    /// <summary>A rate with two digits after the point, or one from ten on.</summary>
    public static string Rate(decimal rate) => Numbers.Write(rate, rate < 10 ? 2 : 1);
}
