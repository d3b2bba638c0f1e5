namespace OpenStatement.Loading;

/// <summary>
/// Nothing has an id that stands on its pages, or in their addresses, for something else: ids are anchors and parts of
/// addresses.
/// </summary>
internal static class ReservedIdCheck
{
    private static readonly FrozenSet<string> s_forMeasures =
        FrozenSet.ToFrozenSet(["actions", "contents", "editions", "main", "not-available", "revisions", "summary", "variations"]);

    private static readonly FrozenSet<string> s_forPriorities = FrozenSet.ToFrozenSet(["main", "press", "print"]);

    private static readonly FrozenSet<string> s_forIndicators = FrozenSet.ToFrozenSet(["contents", "main"]);

    /// <summary>For commitments and duties, whose pages name their own sections with underscores, which no id has.</summary>
    private static readonly FrozenSet<string> s_forEntries = FrozenSet.ToFrozenSet(["contents", "main", "top"]);

    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
    [
        .. Find(index.Content.Measures, MeasureTable.Id, measure => measure.Id, s_forMeasures, "measure"),
        .. Find(index.Content.Priorities, PriorityTable.Id, priority => priority.Id, s_forPriorities, "priority"),
        .. FindDevices(index.Content.Measures, MeasureTable.Id, measure => measure.Id, "measure"),
        .. FindDevices(index.Content.Priorities, PriorityTable.Id, priority => priority.Id, "priority"),
        .. FindDevices(index.Content.Areas, AreaTable.Id, area => area.Id, "area"),
        .. index.Content.Measures.Where(measure => ReservedNames.IsFileOfReleases(measure.Value.Id))
            .Select(measure => MeasureDiagnostics.NameOfAFile(measure.Locate(MeasureTable.Id), measure.Value.Id)),
        .. Find(index.Content.Kpis, KpiTable.Id, kpi => kpi.Id, s_forIndicators, "indicator"),
        .. Find(index.Content.Releases.SelectMany(release => release.Commitments), CommitmentTable.Id, commitment => commitment.Id, s_forEntries, "commitment"),
        .. Find(index.Content.Duties, DutyTable.Id, duty => duty.Id, s_forEntries, "duty"),
    ];

    private static IEnumerable<Diagnostic> FindDevices<T>(IEnumerable<Row<T>> entries, Field field, Func<T, string> id, string kind) =>
        entries.Where(entry => ReservedNames.IsDevice(id(entry.Value))).Select(entry => ReferenceDiagnostics.NameOfADevice(entry.Locate(field), kind, id(entry.Value)));

    private static IEnumerable<Diagnostic> Find<T>(IEnumerable<Row<T>> entries, Field field, Func<T, string> id, FrozenSet<string> reserved, string kind) =>
        entries.Where(entry => reserved.Contains(id(entry.Value))).Select(entry => ReferenceDiagnostics.ReservedId(entry.Locate(field), kind, id(entry.Value)));
}
