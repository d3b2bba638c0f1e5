namespace OpenStatement.Presentation;

/// <summary>Makes what stands behind a printed statement.</summary>
internal static class Appendices
{
    public static ImmutableArray<PrintAppendix> Of(ReleaseSummary summary, SiteContext context) =>
        [.. summary.Release.Statement.Appendices.Distinct().Select((appendix, i) => Of(appendix, (char)('a' + i), summary, context))];

    private static PrintAppendix Of(Appendix appendix, char letter, ReleaseSummary summary, SiteContext context)
    {
        var (id, heading) = ($"appendix-{letter}", $"Appendix {char.ToUpperInvariant(letter)}: ");
        return appendix switch
        {
            Appendix.Plan => new PlanAppendix(id, $"{heading}{context.Settings.Plan?.Title ?? "The plan"}", context.Settings.Plan?.Url, PlanContents.In(summary, context)),
            Appendix.NationalMetrics => new NationalMetricsAppendix(id, $"{heading}National metrics and their sources", Metrics(summary, context)),
            _ => new LocalMeasuresAppendix(id, $"{heading}Local measures", LocalMeasures(summary, context)),
        };
    }

    private static ImmutableArray<NationalMetricRow> Metrics(ReleaseSummary summary, SiteContext context) =>
    [
        .. from priority in context.Archive.Priorities
           from measure in context.MeasuresOf(priority)
           where measure.Role is MeasureRole.National
           let absence = AbsenceOf(measure, summary, context)
           select new NationalMetricRow(priority.Title, LinkTo(measure), measure.Source, string.Join(' ', new[] { measure.SourceNote, absence }.OfType<string>())),
    ];

    private static ImmutableArray<LocalMeasureRow> LocalMeasures(ReleaseSummary summary, SiteContext context) =>
    [
        .. from priority in context.Archive.Priorities
           from measure in context.MeasuresOf(priority)
           where measure.Role is not MeasureRole.National
           let expected = summary.Release.Statement.OmittedMeasures.FirstOrDefault(omitted => omitted.Measure == measure.Id)?.Expected
           select new LocalMeasureRow(
               priority.Title, LinkTo(measure), context.NationalMetricOf(measure)?.Title, AbsenceOf(measure, summary, context) ?? "Available", expected),
    ];

    private static Link LinkTo(Measure measure) => new(measure.Title, SiteAddresses.Measure(measure));

    /// <summary>That a measure has no figures in the release, and why; null where it has.</summary>
    private static string? AbsenceOf(Measure measure, ReleaseSummary summary, SiteContext context) =>
        summary.Of(measure).Latest is null
            ? $"{Absences.Status(measure, summary.Release, context)}. {Absences.Reason(measure, summary.Release, context)}"
            : null;
}
