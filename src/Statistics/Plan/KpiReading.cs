namespace OpenStatement.Statistics;

/// <summary>What one measure says about an indicator in one release.</summary>
/// <param name="Summary">What the release says about the measure.</param>
/// <param name="Standing">What follows for the indicator.</param>
public sealed record KpiReading(MeasureSummary Summary, KpiStanding Standing)
{
    /// <summary>
    /// For a target, what was held against its number, in the unit of the target: a figure, or the size of a change in
    /// the direction that is wanted. Null where nothing could be.
    /// </summary>
    public decimal? Measured { get; init; }

    /// <summary>Whether the measure moves the right or the wrong way since the baseline only, not by its trend.</summary>
    public bool IsOnlySinceBaseline { get; init; }

    /// <summary>
    /// Where the measure stands: the latest twelve months for counts of parts of a year, otherwise the latest figure. Null
    /// where there is none.
    /// </summary>
    public PeriodFigure? Current => CurrentOf(Summary);

    internal static PeriodFigure? CurrentOf(MeasureSummary summary) =>
        summary.Measure.AddsUpToYear ? summary.TwelveMonths : summary.Latest;
}

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
