namespace OpenStatement.Loading;

/// <summary>Each report on an indicator says something that figures do not, and goes on from the one before.</summary>
internal static class KpiReportCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var before = new Dictionary<string, (KpiStatus Status, ReleaseId Release)>();
        foreach (var release in index.Content.Releases)
        {
            var withFigures = MeasuresWithFigures(release, index);
            foreach (var report in release.KpiReports)
            {
                if (FindProblem(report, index.Kpis.GetValueOrDefault(report.Value.Kpi), before, withFigures) is { } problem)
                    yield return problem;
                if (report.Value.Status is { } status)
                    before[report.Value.Kpi] = (status, release.Id);
            }
        }
    }

    private static Diagnostic? FindProblem(
        Row<KpiReport> entry, Kpi? kpi, Dictionary<string, (KpiStatus Status, ReleaseId Release)> before, HashSet<string> withFigures)
    {
        var report = entry.Value;
        if (report is { Status: null, Value: null, Note: null })
            return PlanDiagnostics.SaysNothing(entry.Locate(KpiReportTable.Status), report.Kpi);
        if (report is { Status: { } status, Note: null } && before.TryGetValue(report.Kpi, out var last)
            && RunsBackwards(last.Status, status))
            return PlanDiagnostics.RunsBackwards(entry.Locate(KpiReportTable.Status), report.Kpi, status, last.Status, last.Release);
        if (report is not { Status: null, Value: null } && kpi?.Kind is not (null or KpiKind.Establish or KpiKind.Identify)
            && kpi.Measures.FirstOrDefault(withFigures.Contains) is { } decisive)
            return PlanDiagnostics.FiguresDecide(
                entry.Locate(report.Status is null ? KpiReportTable.Value : KpiReportTable.Status), report, decisive);
        return null;
    }

    /// <summary>What was stopped does not go on; everything else only goes on.</summary>
    private static bool RunsBackwards(KpiStatus before, KpiStatus now) => before is KpiStatus.Stopped
        ? now is not KpiStatus.Stopped
        : now is not KpiStatus.Stopped && now < before;

    /// <summary>Those of the force, withheld ones among them: what is reported would give away what they do not.</summary>
    private static HashSet<string> MeasuresWithFigures(ReleaseContent release, ContentIndex index) => release.KpiReports.IsEmpty
        ? []
        : [.. release.Observations.Series.Select(series => series.Series)
            .Where(series =>
                series.Key.Area == index.ForceArea && series.Key.Breakdown is null && (series.Latest is not null || series.HasWithheld))
            .Select(series => series.Key.Measure)];
}
