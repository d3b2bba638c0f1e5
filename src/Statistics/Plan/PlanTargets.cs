namespace OpenStatement.Statistics;

/// <summary>The numbers of the plan that can be drawn into the charts of measures.</summary>
public static class PlanTargets
{
    /// <summary>
    /// The measure with the number that the first of its indicators wants each period to reach, where it has none of its own.
    /// A number for twelve months of counts by month or quarter becomes the share of one period. Only numbers in the
    /// measure's unit count, and only those for figures, not for changes.
    /// </summary>
    public static Measure WithTarget(this Measure measure, IEnumerable<Kpi> plan)
    {
        if (measure.Target is not null)
            return measure;
        var target = plan.FirstOrDefault(kpi => kpi.Measures.Contains(measure.Id) && IsInUnit(kpi.Target, measure))?.Target;
        return target is null ? measure : measure with { Target = target.Value * ShareOfPeriod(measure) };
    }

    private static bool IsInUnit(KpiTarget? target, Measure measure) =>
        target is { IsOfChange: false } && (target.Unit is null || target.IsInPercent == measure.Unit is Unit.Percent);

    private static decimal ShareOfPeriod(Measure measure) =>
        measure.AddsUpToYear ? measure.Frequency.Months() / 12m : 1;
}
