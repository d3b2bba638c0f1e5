namespace OpenStatement.Presentation;

/// <summary>Explains the figures themselves: where they come from, and what is done with small, withheld and changed ones.</summary>
internal static class FigureMethods
{
    public static MethodSection Figures(SiteContext context)
    {
        var available = context.Archive.Measures.Where(measure => measure.IsAvailable).ToList();
        var frequencies = available.GroupBy(measure => measure.Frequency).OrderBy(group => group.Key)
            .Select(group => $"{Labels.Often(group.Key)}: {group.Count()} {(group.Count() == 1 ? "measure" : "measures")}");
        return new MethodSection("figures", "Where the figures come from",
        [
            "The page of each measure says what is counted and who published it. A program works out everything else, from the figures alone and in the same way each time. This page is made from the settings of that program.",
            .. available.Count == 0 ? ImmutableArray<MethodPassage>.Empty : [MethodPassage.List("This is how often the figures come:", frequencies)],
            $"Everybody may use the figures again under the {context.Settings.Licence.Name}.",
        ]);
    }

    public static MethodSection SmallNumbers(Methods methods) => new("small-numbers", "Small numbers",
    [
        MethodPassage.List(
            "Small counts move a lot by chance. We give both counts, but no percentage and no difference, in 2 cases:",
            [$"the earlier count is under {methods.SmallestCountForPercentage}", $"the measure has fewer than {methods.FewestPerPeriod} in each period on average"]),
        "The second are rare events. We call no change in them better or worse. We say how many there are in a year on average, and the lowest and the highest year. We start from the last change in the way of counting.",
    ]);

    /// <summary>Only where there are percentages to explain.</summary>
    public static IEnumerable<MethodSection> Surveys(SiteContext context) =>
        context.Archive.Measures.Any(measure => measure is { IsAvailable: true, Unit: Unit.Percent })
            ?
            [
                new MethodSection("surveys", "Percentages and surveys",
                [
                    "A survey asks some people, not everybody. By chance the true percentage can be a little higher or lower. Where we know how many people answered, we give the range in which it probably lies: the 95% confidence interval by Wilson's method.",
                    "A percentage of all cases, such as of crimes that were solved, moves by chance too. Its range is worked out in the same way.",
                    "We say that there is no clear change while the ranges of both percentages overlap.",
                    "Where a percentage is known for groups of people, we give the gap between the highest and the lowest group. Its range is the 95% confidence interval by Newcombe's method. We say that there is no clear gap if that range includes no difference at all.",
                ]),
            ]
            : [];

    public static MethodSection Revisions() => new("revisions", "Changes to old figures",
    [
        "Publishers go on checking their figures, so old ones can change. Each statement keeps the figures it was published with, and says where they have changed since. One page of this site lists every change to a published figure, and the page of each measure lists its own. Each measure also has the files of each statement, so that you can compare them.",
    ]);

    public static MethodSection Disclosure(SiteContext context)
    {
        var disclosive = context.Archive.Measures.Where(measure => measure.Disclosive).Select(measure => Sentences.Uncapitalise(measure.Title)).ToList();
        return new MethodSection("disclosure", "Figures that are withheld",
        [
            disclosive.Count == 0
                ? "No measure on this site is marked as one whose small counts could point to a person, so the program withholds nothing. A figure that its publisher withheld carries the marker [c]."
                : $"Very small counts could point to a person. So counts under {context.Settings.Methods.DisclosureThreshold} are withheld, 0 among them, and marked [c], for {Sentences.List(disclosive)}. Other figures that would give them away are withheld too.",
        ]);
    }

    public static MethodSection Markers() => new("markers", "Markers",
    [
        MethodPassage.List("Letters in square brackets tell you something about a figure:", MarkerSymbols.All.Select(symbol => $"[{symbol.Letter}] {symbol.Meaning}")),
    ]);

    public static MethodSection Breaks(SiteContext context)
    {
        var breaks = context.Latest is { } latest
            ? context.Archive.Measures.SelectMany(measure => BreaksIn(latest.Of(measure))).ToImmutableArray()
            : [];
        return new MethodSection("breaks", "Changes in the way of counting",
        [
            "The first figure that is counted in another way carries the marker [b].",
            breaks.IsEmpty ? "There is no such change in the figures of this site." : new MethodPassage("These are all such changes in the figures of this force:", breaks),
        ]);
    }

    private static IEnumerable<MethodItem> BreaksIn(MeasureSummary summary) =>
        (summary.Own?.Observations ?? [])
            .Where(observation => observation.Markers.HasFlag(Statistics.Markers.Break))
            .Select(observation => new MethodItem(summary.Measure.Title, SiteAddresses.Measure(summary.Measure).Path)
            {
                Rest = $", from {Dates.Month(observation.Period.Start)}{(observation.Note is { } note ? $": {note}" : "")}",
            });
}
