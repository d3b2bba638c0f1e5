namespace OpenStatement.Statistics;

/// <summary>Reads an indicator off the measures that show where it stands.</summary>
internal static class KpiReadings
{
    /// <summary>One reading for each measure; none for what only a report can tell.</summary>
    public static ImmutableArray<KpiReading> Of(Kpi kpi, IEnumerable<MeasureSummary> measures, Methods methods) =>
        kpi.Kind is KpiKind.Establish or KpiKind.Identify ? [] : [.. measures.Select(measure => Of(kpi, measure, methods))];

    private static KpiReading Of(Kpi kpi, MeasureSummary measure, Methods methods)
    {
        if (measure.Latest is null)
            return new KpiReading(measure, KpiStanding.NoData);
        return kpi switch
        {
            { Kind: KpiKind.Target, Target: { } target } => TargetReadings.Of(target, measure),
            { Kind: KpiKind.Trajectory, Direction: { } direction } => TrendReadings.OfTrajectory(direction, measure, methods),
            { Kind: KpiKind.Maintain } => TrendReadings.OfMaintained(kpi.Direction, measure),
            _ => TrendReadings.OfMonitored(measure),
        };
    }
}
