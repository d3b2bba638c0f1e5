namespace OpenStatement.Presentation;

/// <summary>Makes what a page says about where a measure is heading.</summary>
internal static class TrendNotes
{
    private const string Section = "trend";

    /// <summary>The trend in a few words; null where the release has no figure.</summary>
    public static TrendLabel? LabelOf(MeasureSummary summary, Release release, SiteContext context) =>
        summary.Latest is null ? null : LabelOf(summary) with { Asserted = AssertedInstead(summary.Trend, summary, release, context) };

    /// <summary>The trend and how it was reached; null where the release has no figure.</summary>
    public static TrendNote? NoteOf(MeasureSummary summary, Release release, SiteContext context) =>
        LabelOf(summary, release, context) is { } label ? NoteOf(label, summary, context) : null;

    /// <summary>The trend of a figure of which nobody asserts anything, such as that of an area.</summary>
    /// <param name="summary">It has a figure.</param>
    /// <param name="context">The site.</param>
    public static TrendNote NoteOf(MeasureSummary summary, SiteContext context) => NoteOf(LabelOf(summary), summary, context);

    /// <summary>The trend in a few words, whatever anybody asserts.</summary>
    /// <param name="summary">It has a figure.</param>
    public static TrendLabel LabelOf(MeasureSummary summary) =>
        new(summary.Trend.Word, TrendWords.Tone(summary.Trend, summary.Measure), TrendPhrases.Of(summary.Trend));

    private static TrendNote NoteOf(TrendLabel label, MeasureSummary summary, SiteContext context)
    {
        var steps = TrendSteps.Of(summary, context.Settings.Methods);
        var methods = new Link("All our methods", new Address($"{SiteAddresses.Methodology}#{Section}"));
        return new TrendNote(label, steps, TrendSteps.InBrief(steps), summary.Trend.Reason is null, methods);
    }

    private static string? AssertedInstead(Trend trend, MeasureSummary summary, Release release, SiteContext context) =>
        Assessments.Of(summary.Measure, release) is { Trend: { } asserted } assessment && !Assessments.IsSame(asserted, TrendPhrases.Of(trend))
            ? Assessments.Said(assessment, asserted, context)
            : null;
}
