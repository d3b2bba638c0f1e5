using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes the list of key facts about a measure: each comparison with its two periods and both counts.</summary>
internal static class Facts
{
    public static ImmutableArray<Fact> Of(MeasureSummary summary, SiteContext context)
    {
        var measure = summary.Measure;
        return
        [
            .. summary.TwelveMonths is { } twelve && summary.Latest?.Period.Months != 12
                ? [new Fact("Latest 12 months", Headlines.Value(twelve, measure), Sentence(Dates.Name(twelve.Period)))]
                : ImmutableArray<Fact>.Empty,
            .. Optional(summary.OnYearBefore, change => Comparison("On the 12 months before", change, measure)),
            .. summary.Latest is { } latest
                ? [new Fact($"Latest {Labels.Of(measure.Frequency).ToLowerInvariant()}", Headlines.Value(latest, measure), LatestDetail(latest, summary))]
                : ImmutableArray<Fact>.Empty,
            .. Optional(summary.OnBaseline, change => Comparison("On the baseline", change, measure)),
            .. summary.BreakSinceBaseline is { } day ? [BrokenBaseline(day, context)] : ImmutableArray<Fact>.Empty,
            .. Optional(summary.Group, group => Group(group, context)),
        ];
    }

    private static Fact Comparison(string term, Change change, Measure measure) =>
        new(term, "", $"{Numbers.Write(change.Later.Value, measure)}, against {Numbers.Write(change.Earlier.Value, measure)} in the {Dates.Name(change.Earlier.Period)}: {Comparisons.Difference(change, measure)}.", ChangeLabel.Of(change, measure));

    private static Fact BrokenBaseline(DateOnly day, SiteContext context) => new(
        "On the baseline", "Not compared",
        $"These figures are counted in another way from {Dates.Month(day)} on, so the {Dates.Name(context.Settings.Baseline)} cannot be compared with later years.");

    private static string LatestDetail(PeriodFigure latest, MeasureSummary summary) =>
        summary.OnSamePeriodLastYear is { } change && latest.Period.Months != 12
            ? $"{Dates.Span(latest.Period)}. It was {Numbers.Write(change.Earlier.Value, summary.Measure)} in the same {Labels.Of(summary.Measure.Frequency).ToLowerInvariant()} a year before."
            : $"{Sentence(Dates.Name(latest.Period))}";

    private static Fact Group(GroupComparison group, SiteContext context)
    {
        var place = GroupWords.Place(group, context.Settings.Force.Area);
        return new Fact(
            "Among similar forces", Sentences.Capitalise(place),
            $"{GroupWords.AgainstAverage(group, context.Settings.Force.Area)}, {Dates.Name(group.Period)}.");
    }

    private static string Sentence(string name) => $"{Sentences.Capitalise(name)}.";

    private static ImmutableArray<Fact> Optional<T>(T? value, Func<T, Fact> fact)
        where T : class => value is null ? [] : [fact(value)];
}
