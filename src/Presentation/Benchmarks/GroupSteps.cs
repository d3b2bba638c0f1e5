namespace OpenStatement.Presentation;

/// <summary>Tells step by step how a force came to its place in a group, with the numbers of the measure.</summary>
internal static class GroupSteps
{
    public static ImmutableArray<string> Of(GroupComparison group, Measure measure, RateFormat format, SiteContext context)
    {
        var rate = group.Of(context.Settings.Force.Area);
        return
        [
            $"{context.OwnArea.Name} recorded {Numbers.Write(rate.Count, measure)} {Dates.In(group.Period)}, and {Numbers.Write(rate.People)} people lived there. {GroupWords.YearsReason(group.Years)}",
            $"We divided one by the other: {Division(rate.Count, rate.People, format.Write(rate.Rate), group, measure)}. We did the same for every other force.",
            Average(group, measure),
            .. Limits(rate, group, measure, format, context),
            Place(group, measure),
        ];
    }

    private static string Average(GroupComparison group, Measure measure) => group.MeanKind is GroupMean.Weighted
        ? "For the average of the group we added up all the counts and all the people, so that every resident counts the same: "
            + $"{Division(group.Rates.Sum(rate => rate.Count), group.Rates.Sum(rate => (long)rate.People), GroupWords.Rate(group.Mean), group, measure)}."
        : $"The average of the group is {GroupWords.Rate(group.Mean)}: the {group.Rates.Length} rates added up and divided by {group.Rates.Length}, this force included. Every force counts the same.";

    private static string Division(decimal count, long people, string rate, GroupComparison group, Measure measure) =>
        $"{Numbers.Write(count, measure)} ÷ {Numbers.Write(people)} × {Numbers.Write((int)group.Base)} = {rate}";

    private static ImmutableArray<string> Limits(AreaRate rate, GroupComparison group, Measure measure, RateFormat format, SiteContext context)
    {
        var place = group.PlaceOf(rate.Area);
        if (group.LimitsFor(rate, FunnelLimits.Usual) is not { } usual || group.LimitsFor(rate, FunnelLimits.Wide) is not { } wide)
            return [$"Counts go up and down by chance. There is no range to draw for a count of {Numbers.Write(rate.Count, measure)}. The rate is {GroupWords.Band(group, rate.Area)}."];
        return
        [
            $"Counts go up and down by chance, and small ones more so. With a count like that of {context.OwnArea.Name}, a force that is really average would have a rate between "
                + $"{Range(usual, format)} in 19 years out of 20 (95% limits), and between {Range(wide, format)} in 499 years out of 500 (99.8% limits).",
            place.Band is Band.Similar
                ? $"The rate of {format.Write(rate.Rate)} lies within the first range, so we call it {Labels.Of(place.Band)}."
                : $"The rate of {format.Write(rate.Rate)} lies outside {(place.IsBeyondWideLimits ? "both ranges" : "the first range but not the second")}, so we call it {Labels.Of(place.Band)}. The range allows for chance alone, not for other differences between areas. It does not say why.",
        ];
    }

    private static string Range(FunnelLimits limits, RateFormat format) => $"{format.Write(limits.Lower)} and {format.Write(limits.Upper)}";

    private static string Place(GroupComparison group, Measure measure) => group.IsTooSmallToRank
        ? $"At least one force counted fewer than {group.SmallestRankedCount}. One more or fewer could change its place, so no force has a place."
        : measure.Polarity switch
        {
            Polarity.Higher => "The places are counted from the highest rate, because a higher rate is better.",
            Polarity.Lower => "The places are counted from the lowest rate, because a lower rate is better.",
            _ => "The places are counted from the lowest rate. Neither a lower nor a higher rate is better in itself.",
        };
}
