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
            .. summary.TwelveMonths is { } twelve
                ? [new Fact(IsYearly(measure) ? "Latest year" : "Latest 12 months", Headlines.Value(twelve, measure), Sentence(Dates.Name(twelve.Period)))]
                : ImmutableArray<Fact>.Empty,
            .. Optional(summary.OnYearBefore, change => Comparison("On the 12 months before", change, measure)),
            .. summary.Latest is { } latest && (summary.TwelveMonths is null || !IsYearly(measure))
                ? [new Fact($"Latest {Labels.Of(measure.Frequency).ToLowerInvariant()}", Headlines.Value(latest, measure), LatestDetail(latest, summary))]
                : ImmutableArray<Fact>.Empty,
            .. Optional(summary.OnBaseline, change => Comparison("On the baseline", change, measure)),
            .. WithoutBaseline(summary, context),
            .. Optional(summary.Group, group => Group(group, context)),
        ];
    }

    private static bool IsYearly(Measure measure) => measure.Frequency is Frequency.Year or Frequency.Rolling12;

    private static Fact Comparison(string term, Change change, Measure measure) =>
        new(term, "", $"{Numbers.Write(change.Later.Value, measure)}, against {Numbers.Write(change.Earlier.Value, measure)} in the {Dates.Name(change.Earlier.Period)}: {Comparisons.Difference(change, measure)}.", ChangeLabel.Of(change, measure));

    /// <summary>Why there is no comparison with the baseline, where a reader would look for one.</summary>
    private static ImmutableArray<Fact> WithoutBaseline(MeasureSummary summary, SiteContext context)
    {
        if (summary.TwelveMonths is null || summary.OnBaseline is not null)
            return [];
        var baseline = Dates.Name(context.Settings.Baseline.Period);
        return
        [
            new Fact("On the baseline", "Not compared", summary.BreakSinceBaseline is { } day
                ? $"These figures are counted in another way from {Dates.Month(day)} on, so the {baseline} cannot be compared with later years."
                : Absences.IsWithheldIn(summary.Own!, context.Settings.Baseline.Period)
                    ? $"A figure within the {baseline} is withheld so that nobody can be identified."
                    : $"There are no figures for the {baseline}."),
        ];
    }

    private static string LatestDetail(PeriodFigure latest, MeasureSummary summary) =>
        summary.OnSamePeriodLastYear is { } change
            ? $"{Dates.Span(latest.Period)}. It was {Numbers.Write(change.Earlier.Value, summary.Measure)} in the same {Labels.Of(summary.Measure.Frequency).ToLowerInvariant()} a year before."
            : $"{Sentence(Dates.Name(latest.Period))}";

    private static Fact Group(GroupComparison group, SiteContext context)
    {
        var place = GroupWords.Place(group, context.Settings.Force.Area);
        return new Fact(
            "Among similar forces", Sentences.Capitalise(place),
            $"{GroupWords.AgainstAverage(group, context.Settings.Force.Area)}, {Dates.Name(group.Period)}.{(group.IsTooSmallToRank ? " With counts this small, one year says little." : "")}");
    }

    private static string Sentence(string name) => $"{Sentences.Capitalise(name)}.";

    private static ImmutableArray<Fact> Optional<T>(T? value, Func<T, Fact> fact)
        where T : class => value is null ? [] : [fact(value)];
}
