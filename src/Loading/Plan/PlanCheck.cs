namespace OpenStatement.Loading;

/// <summary>Each indicator has what its kind needs, and objectives and indicators are parts of wholes.</summary>
internal static class PlanCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var (objectives, kpis) = (index.Content.Objectives, index.Content.Kpis);
        if (!kpis.IsEmpty && index.Content.Settings.Site.Value.Plan is null)
            yield return PlanDiagnostics.NoPlan(new SourceLocation(kpis[0].Locate(KpiTable.Id).Path));

        foreach (var statement in index.Content.Releases.Select(release => release.Statement.Statement))
        {
            if (kpis.IsEmpty && statement.Value.Appendices.Contains(Appendix.Plan))
                yield return PlanDiagnostics.NoPlanToAppend(statement.Locate(StatementKeys.Appendices));
        }

        var objectivesById = objectives.DistinctBy(objective => objective.Value.Id)
            .ToDictionary(objective => objective.Value.Id, objective => objective.Value);
        foreach (var objective in objectives.Where(objective => objective.Value.PartOf is not null))
        {
            if (objectivesById.GetValueOrDefault(objective.Value.PartOf!) is not { } whole)
                continue;
            if (whole.PartOf is not null)
                yield return PlanDiagnostics.ObjectiveTooDeep(objective.Locate(ObjectiveTable.PartOf), objective.Value.Id, whole.Id);
            else if (whole.Section != objective.Value.Section)
                yield return PlanDiagnostics.OtherSection(objective.Locate(ObjectiveTable.Section), objective.Value, whole);
        }

        var wholes = kpis.Select(kpi => kpi.Value.PartOf).OfType<string>().ToHashSet();
        foreach (var problem in kpis.SelectMany(kpi => Run(kpi, wholes.Contains(kpi.Value.Id), index)))
            yield return problem;
    }

    private static IEnumerable<Diagnostic> Run(Row<Kpi> entry, bool hasParts, ContentIndex index)
    {
        var kpi = entry.Value;
        if (kpi is { Kind: KpiKind.Target, Target: null })
            yield return PlanDiagnostics.HalfATarget(entry.Locate(KpiTable.Target), "a number");
        if (kpi is { Kind: not KpiKind.Target, Target: not null })
            yield return PlanDiagnostics.NumberWithoutTarget(entry.Locate(KpiTable.Target), kpi.Kind);
        if (kpi is { Direction: { } direction, Target.Aim: { } aim } && direction != DirectionOf(aim))
            yield return PlanDiagnostics.OtherDirection(entry.Locate(KpiTable.Direction), direction, aim);
        if (kpi is { Kind: KpiKind.Trajectory, Direction: null })
            yield return PlanDiagnostics.NoDirection(entry.Locate(KpiTable.Direction));
        // The reason of the whole is that of its parts too.
        if (kpi is { Kind: KpiKind.Trajectory or KpiKind.Monitor, Reason: null } && WholeOf(kpi, index)?.Reason is null)
            yield return PlanDiagnostics.NoReason(entry.Locate(KpiTable.Reason), kpi.Kind);
        // An indicator with parts stands as they do.
        if (kpi is { Measures: [], NoDataReason: null } && !hasParts)
            yield return PlanDiagnostics.NoDataReason(entry.Locate(KpiTable.NoDataReason));
        if (kpi.Target is { IsInPercent: true, IsOfChange: false } && FindCount(kpi, index) is { } count)
            yield return PlanDiagnostics.PercentOfCount(entry.Locate(KpiTable.Unit), count);
        if (WholeOf(kpi, index) is not { } whole)
            yield break;
        if (whole.PartOf is not null)
            yield return PlanDiagnostics.KpiTooDeep(entry.Locate(KpiTable.PartOf), kpi.Id, whole.Id);
        else if (whole.Objective != kpi.Objective)
            yield return PlanDiagnostics.OtherObjective(entry.Locate(KpiTable.Objective), kpi, whole);
    }

    private static KpiDirection DirectionOf(KpiAim aim) =>
        aim is KpiAim.AtLeast or KpiAim.MoreThan or KpiAim.IncreaseBy ? KpiDirection.Increase : KpiDirection.Reduce;

    private static Kpi? WholeOf(Kpi kpi, ContentIndex index) => kpi.PartOf is { } whole ? index.Kpis.GetValueOrDefault(whole) : null;

    private static Measure? FindCount(Kpi kpi, ContentIndex index) =>
        kpi.Measures.Select(id => index.Measures.GetValueOrDefault(id))
            .FirstOrDefault(measure => measure is not null and not { Unit: Unit.Percent });
}
