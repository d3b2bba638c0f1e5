namespace OpenStatement.Presentation;

/// <summary>Explains how figures are held against earlier ones.</summary>
internal static class ComparisonMethods
{
    public static MethodSection Comparisons(SiteContext context) => new("comparisons", "Changes and 12-month totals",
    [
        "Crime has seasons. So we add up the latest 12 months of a count and compare that total with other totals of 12 months. A figure that comes once a year is used as it stands. Percentages, rates and scores cannot be added up, so for them a headline compares the latest one with the one a year before.",
        MethodPassage.List(
            "The page of each measure holds the latest figures against these earlier ones, as far as there are figures that can be compared:",
            [
                "the 12 months before, and the same month or quarter a year before",
                "the month or quarter before",
                "for counts, the same part of the financial year before: it runs from 1 April on",
                "each baseline",
            ]),
        "We call a figure the highest or the lowest since some time only if that time is more than a year ago, and never where events are rare. We do not look back across a change in the way of counting or a missing figure.",
        "A change is the later figure less the earlier one. As a percentage it is that difference divided by the earlier figure and multiplied by 100. We round it to a whole number.",
        "When a figure is itself a percentage, we give the change in percentage points. From 40% to 42% is 2 percentage points.",
        "We never compare figures on both sides of a change in the way of counting.",
        "The short sentences above each chart are made by a program from the figures.",
    ]);

    public static MethodSection Baselines(SiteContext context) => new("baselines", "Baselines",
    [
        MethodPassage.List(
            "A baseline is a time that later figures are held against. Figures over more than one year are averaged to one year. These baselines are used:",
            context.Settings.Baselines.Select(baseline => Describe(baseline, context))),
        $"A change on a baseline more than a year before is called better or worse by its direction alone, if it is {Numbers.Percentage(context.Settings.Methods.ModerateFrom)} or more, the earlier count is not under {context.Settings.Methods.SmallestCountForPercentage} and the events are not rare. It is not a trend.",
        "Percentages of months or quarters are put together to one for the year by the counts behind them. Where those are not known, we do not compare.",
    ]);

    private static string Describe(Baseline baseline, SiteContext context)
    {
        var time = $"{Dates.Month(baseline.Period.Start)} to {Dates.Month(baseline.Period.End)}";
        var name = baseline.Name is null ? Dates.Name(baseline.Period) : $"{baseline.Name}, {time}";
        var titles = context.Archive.Measures.Where(measure => baseline.Measures.Contains(measure.Id)).Select(measure => Sentences.Uncapitalise(measure.Title)).ToList();
        var scope = titles.Count == 0 ? "for every measure" : $"for {Sentences.List(titles)}";
        return $"the {name}, {scope}{(baseline.Reason is { } reason ? $". {reason}" : "")}";
    }
}
