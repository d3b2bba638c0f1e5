using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>All measures of a release in two sentences, for the front page.</summary>
public static class OverviewWords
{
    /// <summary>
    /// "On the year before, 7 measures are better and 2 are worse: residential burglary and personal robbery. 4 more have
    /// no better or worse direction: all 4 are higher."
    /// </summary>
    public static string Of(ImmutableArray<MeasureSummary> summaries)
    {
        var compared = summaries.Where(summary => summary.OnAYearAgo is not null).ToList();
        if (compared.Count == 0)
            return "There are no local figures that can be compared with the year before.";
        var judged = Judged([.. compared.Where(summary => summary.Measure.Polarity is not Polarity.Neutral)]);
        var unjudged = Unjudged([.. compared.Where(summary => summary.Measure.Polarity is Polarity.Neutral)], isAfterOthers: judged is not null);
        return string.Join(" ", new[] { judged, unjudged }.OfType<string>());
    }

    private static string? Judged(List<MeasureSummary> summaries)
    {
        if (summaries.Count == 0)
            return null;
        var worse = summaries.Where(summary => ToneOf(summary) is Tone.Worse).ToList();
        var parts = new (int Count, string Word)[]
        {
            (summaries.Count(summary => ToneOf(summary) is Tone.Better), "better"),
            (summaries.Count(summary => ToneOf(summary) is Tone.Neutral), "unchanged"),
            (worse.Count, "worse"),
        };
        var names = worse.Count == 0 ? "" : $": {Sentences.List([.. worse.Select(summary => Sentences.Uncapitalise(summary.Measure.Title))])}";
        return $"On the year before, {Counted(parts, " measure", " measures")}{names}.";
    }

    private static string? Unjudged(List<MeasureSummary> summaries, bool isAfterOthers)
    {
        if (summaries.Count == 0)
            return null;
        var parts = new (int Count, string Word)[]
        {
            (summaries.Count(summary => summary.OnAYearAgo!.Direction is Direction.Up), "higher"),
            (summaries.Count(summary => summary.OnAYearAgo!.Direction is Direction.Down), "lower"),
            (summaries.Count(summary => summary.OnAYearAgo!.Direction is Direction.Same), "unchanged"),
        };
        var subject = (summaries.Count, isAfterOthers) switch
        {
            (1, true) => "1 more measure has",
            (1, false) => "On the year before, 1 measure has",
            (var count, true) => $"{count} more have",
            (var count, false) => $"On the year before, {count} measures have",
        };
        return $"{subject} no better or worse direction: {Counted(parts, "", "")}.";
    }

    /// <summary>"7 measures are better and 2 are worse": the noun only once.</summary>
    private static string Counted(IEnumerable<(int Count, string Word)> parts, string one, string several) =>
        Sentences.List([.. parts
            .Where(part => part.Count > 0)
            .Select((part, i) => $"{part.Count}{(i > 0 ? "" : part.Count == 1 ? one : several)} {(part.Count == 1 ? "is" : "are")} {part.Word}")]);

    private static Tone ToneOf(MeasureSummary summary) => Comparisons.Tone(summary.OnAYearAgo!, summary.Measure);
}
