namespace OpenStatement.Presentation;

/// <summary>Makes the chart of a force among those it is compared with.</summary>
internal static class GroupCharts
{
    /// <summary>Limits of small counts reach far beyond any rate; the axis goes no further than this many times the highest.</summary>
    private const decimal LongestLimits = 1.5m;

    public static GroupChart Of(GroupComparison group, Measure measure, Release release, SiteContext context)
    {
        ImmutableArray<GroupChartRow> rows =
        [
            .. group.Rates.Select(rate => OfForce(rate, group, context)),
            .. group.Wider.Where(wider => wider.Rate is not null).Select(wider => OfWider(wider, context)),
        ];
        return new GroupChart
        {
            Id = $"group-chart-{measure.Id}",
            Title = $"Dot chart: {Sentences.Uncapitalise(measure.Title)} {GroupWords.Per(group)} in {group.Rates.Length} forces",
            Description = Description(group, context),
            Subtitle = $"{measure.Title}, rate {GroupWords.Per(group)}, {Dates.Name(group.Period)}",
            Key = "The bar of each force shows where chance alone would keep its rate if the force were really average. A dot outside its bar differs from the average by more than chance."
                + (group.Wider.Any(wider => wider.Rate is not null) ? " Hollow dots are areas around the force, which are not part of the average." : ""),
            Axis = ValueAxis.For(Values(rows, group.Mean)),
            Average = new ReferenceLine($"Group average {GroupWords.Rate(group.Mean)}", group.Mean),
            Rows = rows,
            Source = $"{measure.Source.TrimEnd('.')}, as at {Dates.Day(release.Statement.DataAsAt)}",
        };
    }

    private static GroupChartRow OfForce(AreaRate rate, GroupComparison group, SiteContext context)
    {
        var band = GroupWords.ShortBand(group.PlaceOf(rate.Area).Band).ToLowerInvariant();
        return new GroupChartRow(
            context.Areas[rate.Area].Name, $"{GroupWords.Rate(rate.Rate)}, {band}", rate.Rate, group.LimitsFor(rate, FunnelLimits.Usual),
            IsOwn: rate.Area == context.Settings.Force.Area, IsWider: false);
    }

    private static GroupChartRow OfWider(WiderArea wider, SiteContext context) =>
        new(GroupWords.Name(wider, context.Areas), GroupWords.Rate(wider.Rate!.Rate), wider.Rate.Rate, Limits: null, IsOwn: false, IsWider: true);

    private static IEnumerable<decimal> Values(ImmutableArray<GroupChartRow> rows, decimal mean)
    {
        var rates = rows.Select(row => row.Rate).Append(mean).ToList();
        var longest = rates.Max() * LongestLimits;
        return rates.Concat(rows.Select(row => Math.Min(row.Limits?.Upper ?? 0, longest)));
    }

    private static string Description(GroupComparison group, SiteContext context)
    {
        var (lowest, highest) = (group.Rates.MinBy(rate => rate.Rate)!, group.Rates.MaxBy(rate => rate.Rate)!);
        return $"Lowest: {Named(lowest)}. Highest: {Named(highest)}. Group average: {GroupWords.Rate(group.Mean)}. The table has every rate.";

        string Named(AreaRate rate) => $"{context.Areas[rate.Area].Name}, {GroupWords.Rate(rate.Rate)}";
    }
}
