using System.Collections.Frozen;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>
/// No measure, priority or indicator has an id that stands on its pages, or in their addresses, for something else: ids are anchors
/// and parts of addresses.
/// </summary>
internal static class ReservedIdCheck
{
    private static readonly FrozenSet<string> s_forMeasures =
        FrozenSet.ToFrozenSet(["actions", "contents", "editions", "main", "not-available", "revisions", "summary", "variations"]);

    private static readonly FrozenSet<string> s_forPriorities = FrozenSet.ToFrozenSet(["main", "print"]);

    private static readonly FrozenSet<string> s_forIndicators = FrozenSet.ToFrozenSet(["contents", "main"]);

    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Measures.Where(measure => s_forMeasures.Contains(measure.Value.Id))
            .Select(measure => ReferenceDiagnostics.ReservedId(measure.Locate(MeasureTable.Id), "measure", measure.Value.Id))
            .Concat(index.Content.Priorities.Where(priority => s_forPriorities.Contains(priority.Value.Id))
                .Select(priority => ReferenceDiagnostics.ReservedId(priority.Locate(PriorityTable.Id), "priority", priority.Value.Id)))
            .Concat(index.Content.Kpis.Where(kpi => s_forIndicators.Contains(kpi.Value.Id))
                .Select(kpi => ReferenceDiagnostics.ReservedId(kpi.Locate(KpiTable.Id), "indicator", kpi.Value.Id)));
}
