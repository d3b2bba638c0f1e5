namespace OpenStatement.Statistics;

/// <summary>Holds figures against the numbers of targets.</summary>
internal static class TargetReadings
{
    /// <summary>
    /// A change that is too small for a percentage, or of rare events, is too few to judge; one of a percentage that chance
    /// could explain is no clear change, also where it would meet the number.
    /// </summary>
    /// <param name="target">The number.</param>
    /// <param name="summary">Of a measure that has a figure.</param>
    public static KpiReading Of(KpiTarget target, MeasureSummary summary)
    {
        if (!target.IsOfChange)
        {
            return KpiReading.CurrentOf(summary) is { } current
                ? new KpiReading(summary, Of(target, current.Value, current.Period.End)) { Measured = current.Value }
                : new KpiReading(summary, KpiStanding.NotComparable);
        }

        if (summary is not { Baselines: [{ Change: { } change }, ..], Own: { } own })
            return new KpiReading(summary, KpiStanding.NotComparable);
        if (SizeOf(change, target, summary) is not { } size)
            return new KpiReading(summary, KpiStanding.TooFew);
        var standing = Of(target, size, change.Later.Period.End);
        return standing is KpiStanding.Reached && Surveys.IsClear(change, summary.Measure, own) is false
            ? new KpiReading(summary, KpiStanding.NoClearChange) { Measured = size }
            : new KpiReading(summary, standing) { Measured = size };
    }

    /// <summary>Where a number in the unit of the target leaves it.</summary>
    /// <param name="target">The target.</param>
    /// <param name="number">A figure, or how far a figure has moved in the direction that is wanted.</param>
    /// <param name="asAt">The last day it is about.</param>
    public static KpiStanding Of(KpiTarget target, decimal number, DateOnly asAt)
    {
        if (IsMet(target, number))
            return KpiStanding.Reached;
        return asAt >= target.By ? KpiStanding.Missed : KpiStanding.NotReached;
    }

    private static bool IsMet(KpiTarget target, decimal number) => target.Aim switch
    {
        KpiAim.MoreThan => number > target.Value,
        KpiAim.AtMost => number <= target.Value,
        KpiAim.FewerThan => number < target.Value,
        _ => number >= target.Value,
    };

    /// <summary>A change in per cent where the target is in per cent and the measure is not; null where it says too little.</summary>
    private static decimal? SizeOf(Change change, KpiTarget target, MeasureSummary summary)
    {
        var unit = summary.Measure.Unit;
        if (summary.IsRare || (unit is Unit.Count or Unit.Rate && change.Fraction is null))
            return null;
        var size = target.IsInPercent && unit is not Unit.Percent ? change.Fraction * 100 : change.Difference;
        return target.Aim is KpiAim.ReduceBy ? -size : size;
    }
}
