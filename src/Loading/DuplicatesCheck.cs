namespace OpenStatement.Loading;

/// <summary>What names something stands once.</summary>
internal static class DuplicatesCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var content = index.Content;
        return
        [
            .. Find(content.Priorities, PriorityTable.Id, priority => priority.Id),
            .. Find(content.Priorities, PriorityTable.Order, priority => FormattableString.Invariant($"the place {priority.Order}")),
            .. Find(content.Measures, MeasureTable.Id, measure => measure.Id),
            .. Find(content.FormerMeasures.Where(row => row.Value.IsRenamed), FormerMeasureTable.Id, row => row.Id),
            .. Find(content.FormerMeasures.Where(row => row.Value.IsWithdrawn), FormerMeasureTable.Id, row => row.Id),
            .. Find(content.Areas, AreaTable.Id, area => area.Id),
            .. Find(content.Areas.Where(area => area.Value.Code is not null), AreaTable.Code, area => $"the code {area.Code}"),
            .. content.Measures.SelectMany(measure => FindInCell(measure.Value.MadeOf, measure.Locate(MeasureTable.MadeOf))),
            .. content.Kpis.SelectMany(kpi => FindInCell(kpi.Value.Measures, kpi.Locate(KpiTable.Measures))),
            .. Find(content.Objectives, ObjectiveTable.Id, objective => objective.Id),
            .. Find(content.Kpis, KpiTable.Id, kpi => kpi.Id),
            .. Find(content.Duties, DutyTable.Id, duty => duty.Id),
            .. Find(content.Announced, ReleaseCalendarTable.Release, row => row.Release.ToString()),
            .. Find(content.Funnels, FunnelTable.Measure, stage => $"{stage.Measure} in {stage.Funnel}"),
            .. Find(content.Populations, PopulationTable.MidYear, NameOf),
            .. Find(content.Settings.Voices, SiteKeys.VoiceId, voice => voice.Id),
            .. Find(content.Settings.Sections, SiteKeys.Heading, section => SectionHeading.Plain(section.Heading)),
            .. Find(content.Glossary.Terms.Select(term => new Located<string>(term.Value.Id, term.Location))),
            .. content.Releases.SelectMany(FindInRelease),
        ];
    }

    private static IEnumerable<Diagnostic> FindInRelease(ReleaseContent release) =>
    [
        .. Find(release.Assessments, AssessmentTable.Measure, assessment => $"{assessment.Measure} by {assessment.Author}"),
        .. Find(release.Commitments, CommitmentTable.Id, commitment => commitment.Id),
        .. Find(release.KpiReports, KpiReportTable.Kpi, report => report.Kpi),
        .. Find(release.RevisionReasons, RevisionTable.Measure, reason => $"a reason for {reason.Measure}{Scope(reason)}"),
        .. Find(release.Statement.OmittedMeasures, StatementKeys.Measure, omitted => omitted.Measure),
    ];

    /// <summary>A later estimate of the same year may stand beside the first.</summary>
    private static string NameOf(Population people) => people.Published is { } day
        ? FormattableString.Invariant($"{people.Area} in {people.MidYear}, published on {day:yyyy-MM-dd},")
        : FormattableString.Invariant($"{people.Area} in {people.MidYear}");

    private static string Scope(RevisionReason reason) =>
        (reason.Area is { } area ? $" for {area}" : "") + (reason.Period is { } period ? $" from {Wording.Days(period)}" : "");

    private static IEnumerable<Diagnostic> Find<T>(IEnumerable<Row<T>> entries, Field field, Func<T, string> name) =>
        Find(entries.Select(entry => new Located<string>(name(entry.Value), entry.Locate(field))));

    private static IEnumerable<Diagnostic> FindInCell(IEnumerable<string> ids, SourceLocation cell) => Find(ids.Select(id => new Located<string>(id, cell)));

    private static IEnumerable<Diagnostic> Find(IEnumerable<Located<string>> names) =>
        names.GroupBy(name => name.Value)
            .SelectMany(same => same.Skip(1).Select(again => ReferenceDiagnostics.Duplicate(again.Location, again.Value, same.First().Location)));
}
