namespace OpenStatement.Presentation;

/// <summary>
/// How finely the rates of one comparison are written: as usual, or with as many digits after the point as it takes to
/// see that a rate lies outside a limit and that two places are not shared.
/// </summary>
/// <param name="Digits">Null for as many as usual.</param>
public sealed record RateFormat(int? Digits)
{
    private const int MostDigits = 4;

    public static RateFormat For(GroupComparison group, string own)
    {
        var pairs = Pairs(group, own).Where(pair => pair.One != pair.Other).ToList();
        return new int?[] { null, 2, 3, MostDigits }
            .Select(digits => new RateFormat(digits))
            .First(format => format.Digits == MostDigits || pairs.TrueForAll(pair => format.Write(pair.One) != format.Write(pair.Other)));
    }

    public string Write(decimal rate) => Digits is { } digits ? Numbers.Write(rate, digits) : GroupWords.Rate(rate);

    /// <summary>"2.41 to 2.55".</summary>
    public string Write(FunnelLimits limits) => $"{Write(limits.Lower)} to {Write(limits.Upper)}";

    /// <summary>What a reader must be able to tell apart: neighbours in the ranking, and rates and their limits.</summary>
    private static IEnumerable<(decimal One, decimal Other)> Pairs(GroupComparison group, string own) =>
    [
        .. group.Rates.Zip(group.Rates.Skip(1), (one, next) => (one.Rate, next.Rate)),
        .. group.Rates.SelectMany(rate => WithLimits(rate, group.LimitsFor(rate, FunnelLimits.Usual))),
        .. WithLimits(group.Of(own), group.LimitsFor(group.Of(own), FunnelLimits.Wide)),
    ];

    private static IEnumerable<(decimal One, decimal Other)> WithLimits(AreaRate rate, FunnelLimits? limits) =>
        limits is null ? [] : [(rate.Rate, limits.Lower), (rate.Rate, limits.Upper)];
}
