namespace OpenStatement.Presentation;

/// <summary>Explains how trends are judged.</summary>
internal static class TrendMethods
{
    public static MethodSection Trend(Methods methods) => new("trend", "Trends",
    [
        "Every figure goes up and down. A trend tells you whether the latest 12 months show more than these usual ups and downs. The words are always the same: stable, small, moderate or large increase, small, moderate or large reduction, too few to judge, and not available.",
        MethodPassage.Steps(
            "We use a method that the NHS in England teaches, called an XmR chart. For each measure:",
            [
                $"We take the latest {methods.TrendPeriods} figures. We take fewer where the series is shorter, the way of counting changed or a figure is missing. There must be at least 7. With fewer than 12 we say that the range is a first estimate.",
                $"We work out the average of these figures, and how far they move on average from one to the next. {Screening(methods)}",
                "The usual range runs from 2.66 times this move below the average to 2.66 times this move above it.",
                "We look for figures that chance alone seldom makes. They are listed below.",
                "If no figure of the latest 12 months is one of them, the trend is stable. If there is one, we compare the latest 12 months with the 12 months before: counts are added up, and of all other figures we take the average. The trend is an increase or a reduction. If the two are the same, or if there is no clear change between two percentages, the trend is stable.",
                $"{TrendConclusions.Thresholds(methods)} Where a change has no percentage, we say increase or reduction and give no size.",
            ]),
        MethodPassage.List("A figure is unusual if it is one of these:", TrendWords.Rules),
        "We say better or worse only where the measure has a better direction, and only where the unusual figures lie on the same side as the change.",
        "Stable does not mean that nothing changed. It means that the latest figures do not stand out from how much this measure usually moves. The latest 12 months can be lower or higher than the 12 before and still be stable, if the figures often move that much. A slow change can stay unseen for a time. A usual range takes no account of seasons.",
        MethodPassage.List("There is no trend in these cases:", Enum.GetValues<TrendUnavailableReason>().Select(reason => Without(reason, methods))),
        "The police force, or somebody else who is named, may see a trend or a comparison another way. Then the page shows both, says who says what, and gives the reason.",
    ]);

    /// <summary>The same steps with the figures of a measure of this site; nothing where none has both a trend and a group.</summary>
    public static IEnumerable<MethodSection> Example(SiteContext context)
    {
        if (context.Latest is not { } latest || Suitable(latest, context) is not { } summary)
            return [];
        var measure = summary.Measure;
        return
        [
            new MethodSection("example", $"An example: {Sentences.Uncapitalise(measure.Title)}",
            [
                MethodPassage.Steps($"These are the steps for {Sentences.Uncapitalise(measure.Title)}, in the statement for {Dates.The(latest.Release.Statement.Period)}:", TrendSteps.Of(summary, context.Settings.Methods)),
                $"{Rate(summary.Group!, context)}",
                new MethodPassage("", [new MethodItem(measure.Title, SiteAddresses.Measure(measure).Path) { Rest = ": the chart, the table and all comparisons" }]),
            ]),
        ];
    }

    /// <summary>The first count, in the order of the measures, that has a trend and is compared with other forces.</summary>
    private static MeasureSummary? Suitable(ReleaseSummary release, SiteContext context) => context.Archive.Measures
        .Select(release.Of)
        .FirstOrDefault(summary => summary is { Measure.Unit: Unit.Count, Trend.Reason: null, Group: not null });

    private static string Rate(GroupComparison group, SiteContext context)
    {
        var own = group.Of(context.Settings.Force.Area);
        return $"The rate: {Numbers.Write(own.Count)} {Dates.In(group.Period)}, divided by {Numbers.Write(own.People)} people and multiplied by {Numbers.Write((int)group.Base)}, is {GroupWords.Rate(own.Rate)} {GroupWords.Per(group)}.";
    }

    private static string Screening(Methods methods) => methods.ScreensMovingRanges
        ? "Moves of 3.267 times that size or more are left out, once, so that one large jump does not make the range too wide."
        : "Every move counts, also an unusually large one.";

    private static string Without(TrendUnavailableReason reason, Methods methods) => reason switch
    {
        TrendUnavailableReason.RareEvents => $"there are fewer than {methods.FewestPerPeriod} in each period on average: too few to judge",
        TrendUnavailableReason.TooFewPoints => "there are fewer than 7 figures counted in the same way: too few to judge",
        TrendUnavailableReason.MissingMonths => "a figure of the latest 24 months is missing: not available",
        TrendUnavailableReason.OverlappingPeriods => "each figure shares most of its months with the next: not available",
        TrendUnavailableReason.SingleDays => "each figure is how things stood on one day: not available",
        TrendUnavailableReason.BreakInSeries => "the way of counting changed in the latest 24 months: not available",
        _ => "there is no figure: not available",
    };
}
