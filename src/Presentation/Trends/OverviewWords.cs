namespace OpenStatement.Presentation;

/// <summary>The trends of all measures of a release in a few sentences, for the front page.</summary>
public static class OverviewWords
{
    private static readonly ImmutableArray<(TrendDirection Word, string One, string Several)> s_said =
    [
        (TrendDirection.Reduction, "shows a reduction", "show a reduction"),
        (TrendDirection.Increase, "shows an increase", "show an increase"),
        (TrendDirection.Stable, "is stable", "are stable"),
        (TrendDirection.TooFew, "has too few figures to judge", "have too few figures to judge"),
        (TrendDirection.NotAvailable, "has figures but no trend", "have figures but no trend"),
    ];

    /// <summary>
    /// "Over the latest 12 months, 2 measures show a reduction, 1 shows an increase and 7 are stable. 2 changes are for the
    /// better. 1 is for the worse: residential burglary."
    /// </summary>
    public static string Of(ImmutableArray<MeasureSummary> summaries)
    {
        var known = summaries.Where(summary => summary.Latest is not null).ToList();
        if (known.Count == 0)
            return "There are no figures yet.";
        var parts = s_said
            .Select(said => (Count: known.Count(summary => summary.Trend.Word == said.Word), said.One, said.Several))
            .Where(part => part.Count > 0)
            .Select((part, i) => $"{part.Count}{(i > 0 ? "" : part.Count == 1 ? " measure" : " measures")} {(part.Count == 1 ? part.One : part.Several)}");
        return string.Join(" ", [$"Over the latest 12 months, {Sentences.List([.. parts])}.", .. Judged(known)]);
    }

    /// <summary>How many changes are better, worse and neither; the better ones alone are not named.</summary>
    private static IEnumerable<string> Judged(IEnumerable<MeasureSummary> summaries)
    {
        var changes = summaries.Where(summary => TrendWords.DirectionOf(summary.Trend.Word) is not Direction.Same).ToLookup(ToneOf);
        if (changes.Contains(Tone.Better))
            yield return $"{Changes(changes[Tone.Better])} for the better.";
        if (changes.Contains(Tone.Worse))
            yield return $"{Changes(changes[Tone.Worse])} for the worse: {Names(changes[Tone.Worse])}.";
        if (changes.Contains(Tone.Neutral))
            yield return $"{Changes(changes[Tone.Neutral])} neither better nor worse in {(changes[Tone.Neutral].Count() == 1 ? "itself" : "themselves")}: {Names(changes[Tone.Neutral])}.";
    }

    private static string Changes(IEnumerable<MeasureSummary> summaries) => summaries.Count() is 1 ? "1 change is" : $"{summaries.Count()} changes are";

    private static string Names(IEnumerable<MeasureSummary> summaries) =>
        Sentences.List([.. summaries.Select(summary => Sentences.Uncapitalise(summary.Measure.Title))]);

    private static Tone ToneOf(MeasureSummary summary) => TrendWords.Tone(summary.Trend, summary.Measure);
}
