namespace OpenStatement.Statistics;

/// <summary>The interval around a single figure, from the counts behind it.</summary>
public static class FigureInterval
{
    /// <summary>
    /// In the measure's unit: Wilson's for a percentage, Byar's for a rate. Null for counts and scores, where there is no
    /// figure, and where the counts behind it are unknown or make no proportion.
    /// </summary>
    public static Interval? Of(Measure measure, in Observation observation) => observation.Value is null ? null : measure.Unit switch
    {
        Unit.Percent => WilsonInterval.Of(observation.Basis)?.Times(100),
        Unit.Rate => ByarInterval.Of(observation.Basis, (decimal)measure.RateBase),
        _ => null,
    };
}
