namespace OpenStatement.Statistics;

/// <summary>Rates of an area and those it is compared with, over the same twelve months.</summary>
public sealed record GroupComparison
{
    /// <summary>The twelve months.</summary>
    public required Period Period { get; init; }

    /// <summary>Whose mid-year populations the rates rest on.</summary>
    public required PopulationYears Years { get; init; }

    /// <summary>Per how many residents.</summary>
    public required RateBase Base { get; init; }

    /// <summary>By rank, then by area id; at least two.</summary>
    public required ImmutableArray<AreaRate> Rates { get; init; }

    /// <summary>The average of all the rates, the area's own included.</summary>
    public required decimal Mean { get; init; }

    /// <summary>How the average was taken.</summary>
    public required GroupMean MeanKind { get; init; }

    /// <summary>Areas with a smaller count cannot be ranked.</summary>
    public required int SmallestRankedCount { get; init; }

    /// <summary>The region and the nation around the force, nearest first: neither ranked nor part of the average.</summary>
    public ImmutableArray<WiderArea> Wider { get; init; } = [];

    /// <summary>
    /// Whether any count is so small that a few more or fewer would change its place: no place should be read from it.
    /// </summary>
    public bool IsTooSmallToRank => Rates.Any(rate => rate.Count < SmallestRankedCount);

    /// <summary>The rate of a member.</summary>
    public AreaRate Of(string area) => Rates.First(rate => rate.Area == area);

    /// <summary>The rate of a member, with all that it rests on.</summary>
    public YearRate YearRateOf(string area) => new(Period, Years, Base, Of(area));

    /// <summary>Where a member stands. The limits know how much small counts vary, so that a band is given for these too.</summary>
    public GroupPlace PlaceOf(string area)
    {
        var rate = Of(area);
        return new GroupPlace(
            IsTooSmallToRank ? null : rate.Rank, Rates.Length, BandOf(rate, FunnelLimits.Usual),
            BandOf(rate, FunnelLimits.Wide) is not Band.Similar);
    }

    /// <summary>
    /// Between which rates chance alone would keep an area with this count if its true rate were the average; null for
    /// no events.
    /// </summary>
    public FunnelLimits? LimitsFor(AreaRate rate, double alpha) => FunnelLimits.Around(Mean, rate.Count, alpha);

    private Band BandOf(AreaRate rate, double alpha) => FunnelLimits.BandOf(rate.Count, Mean * rate.People / (int)Base, alpha);
}

/// <summary>Where one area stands in its group.</summary>
/// <param name="Rank">From 1, best first by the measure's polarity; null where the counts are too small to rank.</param>
/// <param name="Of">How many areas are ranked, this one included.</param>
/// <param name="Band">Against the average of the group, by the 95% limits around it.</param>
/// <param name="IsBeyondWideLimits">Whether it lies outside the 99.8% limits too.</param>
public sealed record GroupPlace(int? Rank, int Of, Band Band, bool IsBeyondWideLimits);

/// <summary>The region or nation around a force, which has figures of the measure.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Rate">Over the same twelve months, from populations of the same years; null where it cannot be worked out.</param>
/// <param name="Reason">Why there is no rate; null where there is one.</param>
public sealed record WiderArea(string Area, AreaRate? Rate, NoComparison? Reason);

/// <summary>Why rates are not compared.</summary>
/// <param name="Cause">What is wrong.</param>
/// <param name="Areas">Ids of the areas it is wrong with; empty where it is not about single areas.</param>
/// <param name="MidYear">The year whose mid-year populations were wanted.</param>
public sealed record NoComparison(NoComparisonCause Cause, ImmutableArray<string> Areas, int MidYear);

/// <summary>What keeps rates from being compared.</summary>
public enum NoComparisonCause
{
    /// <summary>The group has no member but the area itself at the time.</summary>
    NoMembers,

    /// <summary>An area has no figure for a part of the twelve months.</summary>
    MissingFigures,

    /// <summary>More was taken back from an area's records than was added in the twelve months.</summary>
    NegativeCounts,

    /// <summary>An area has no population of a year that may be used.</summary>
    MissingPopulations,

    /// <summary>Every area has a population, but no year that may be used is one that all of them have.</summary>
    NoCommonYear,
}
