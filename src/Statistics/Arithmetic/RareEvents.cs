namespace OpenStatement.Statistics;

/// <summary>
/// Counts so small, such as homicides in one force, that chance moves them by large percentages. They are given as
/// counts, never as percentages, and drawn as columns.
/// </summary>
public static class RareEvents
{
    /// <summary>A series whose counts average under this in a period is rare.</summary>
    public const decimal FewestPerPeriod = 4;

    /// <summary>Whether the counts of a series average under <see cref="FewestPerPeriod"/> over all its periods.</summary>
    public static bool Are(Measure measure, Series series)
    {
        if (measure.Unit is not Unit.Count)
            return false;
        var (sum, count) = (0m, 0);
        foreach (var observation in series.Observations)
        {
            if (observation.Value is not { } value)
                continue;
            sum += value;
            count++;
        }

        return count > 0 && sum / count < FewestPerPeriod;
    }
}
