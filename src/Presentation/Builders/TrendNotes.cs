using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes what a page says about where a measure is heading.</summary>
internal static class TrendNotes
{
    private const string Section = "trend";

    /// <summary>The trend in a few words; null where the release has no figure.</summary>
    public static TrendLabel? LabelOf(MeasureSummary summary, Release release, SiteContext context)
    {
        if (summary.Latest is null)
            return null;
        var trend = summary.Trend;
        return new TrendLabel(trend.Word, TrendWords.Tone(trend, summary.Measure), TrendPhrases.Of(trend), AssertedInstead(trend, summary, release, context));
    }

    /// <summary>The trend and how it was reached; null where the release has no figure.</summary>
    public static TrendNote? NoteOf(MeasureSummary summary, Release release, SiteContext context)
    {
        if (LabelOf(summary, release, context) is not { } label)
            return null;
        var steps = TrendSteps.Of(summary, context.Settings.Methods);
        var methods = new Link("All our methods", new Address($"{SiteAddresses.Methodology}#{Section}"));
        return new TrendNote(label, steps, TrendSteps.InBrief(steps), summary.Trend.Reason is null, methods);
    }

    private static string? AssertedInstead(Trend trend, MeasureSummary summary, Release release, SiteContext context) =>
        Assessments.Of(summary.Measure, release) is { Trend: { } asserted } assessment && !Assessments.IsSame(asserted, TrendPhrases.Of(trend))
            ? Assessments.Said(assessment, asserted, context)
            : null;
}
