namespace OpenStatement.Presentation;

/// <summary>Makes the table and the chart of a force among those it is compared with.</summary>
internal static class GroupTables
{
    /// <param name="group">The comparison.</param>
    /// <param name="measure">What is compared.</param>
    /// <param name="map">The same rates on a map; null where there is none.</param>
    /// <param name="release">Where the figures come from.</param>
    /// <param name="context">The site.</param>
    public static GroupTable Of(GroupComparison group, Measure measure, AreaMap? map, Release release, SiteContext context)
    {
        var format = RateFormat.For(group, context.Settings.Force.Area);
        return new GroupTable
        {
            Id = $"group-{measure.Id}",
            Caption = $"{measure.Title}, {context.OwnArea.Name} and similar forces, {Dates.Name(group.Period)}",
            Sentence = string.Join(" ", [Result(group, context), .. group.Wider.Where(wider => wider.Rate is not null).Select(wider => WiderSentence(wider, group, context))]),
            Chart = GroupCharts.Of(group, measure, release, context),
            Map = map,
            PlaceHeading = group.IsTooSmallToRank ? null : $"Place (1st is {(measure.Polarity is Polarity.Higher ? "highest" : "lowest")})",
            PeopleHeading = $"People, {GroupWords.Years(group.Years)}",
            RateHeading = $"Rate {GroupWords.Per(group)}",
            Rows =
            [
                .. group.Rates.Select(rate => OfForce(rate, group, measure, format, context)),
                .. group.Wider.Where(wider => wider.Rate is not null).Select(wider => RowOf(wider.Rate!, measure, format, context) with { Name = GroupWords.Name(wider, context.Areas), IsWider = true }),
            ],
            Notes = [.. group.Wider.Where(wider => wider.Reason is not null).Select(wider => NoComparisonWords.Wider(wider, context.Areas))],
            Method = GroupSteps.Of(group, measure, format, context),
        };
    }

    private static string Result(GroupComparison group, SiteContext context)
    {
        var (own, name) = (context.Settings.Force.Area, context.OwnArea.Name);
        var rate = group.IsTooSmallToRank
            ? $"{name} has {GroupWords.AgainstAverage(group, own)}. The counts are too small to rank the forces by one year."
            : $"{name} has the {GroupWords.Place(group, own)}, this one and {Others(group.Rates.Length - 1)}: {GroupWords.AgainstAverage(group, own)}.";
        return $"{rate} It is {GroupWords.Band(group, own)}.";
    }

    private static string Others(int count) => count == 1 ? "1 similar one" : $"{count} similar ones";

    private static string WiderSentence(WiderArea wider, GroupComparison group, SiteContext context) =>
        $"In {context.Areas[wider.Area].Name} the rate was {GroupWords.Rate(wider.Rate!.Rate)} {GroupWords.Per(group)}.";

    private static GroupRow OfForce(AreaRate rate, GroupComparison group, Measure measure, RateFormat format, SiteContext context)
    {
        var place = group.PlaceOf(rate.Area);
        return RowOf(rate, measure, format, context) with
        {
            IsOwn = rate.Area == context.Settings.Force.Area,
            Rank = place.Rank is { } rank ? Comparisons.Ordinal(rank) : null,
            Band = GroupWords.ShortBand(place.Band),
            Limits = group.LimitsFor(rate, FunnelLimits.Usual) is { } limits ? format.Write(limits) : null,
        };
    }

    private static GroupRow RowOf(AreaRate rate, Measure measure, RateFormat format, SiteContext context) => new()
    {
        Name = context.Areas[rate.Area].Name,
        Rate = format.Write(rate.Rate),
        Count = Numbers.Write(rate.Count, measure),
        People = Numbers.Write(rate.People),
    };
}
