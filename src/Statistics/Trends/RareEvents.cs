namespace OpenStatement.Statistics;

/// <summary>
/// Counts so small, such as homicides in one force, that chance moves them by large percentages. They are given as
/// counts, never as percentages, and drawn as columns.
/// </summary>
public static class RareEvents
{
    /// <summary>
    /// Whether the counts of a series average under <see cref="Methods.FewestPerPeriod"/> over all its periods, forecasts
    /// left out. A negative count, which re-classification can leave, is as many events as a positive one: counts that
    /// cancel out are not rare.
    /// </summary>
    public static bool Are(Measure measure, Series series, Methods methods)
    {
        if (measure.Unit is not Unit.Count)
            return false;
        var (sum, count) = (0m, 0);
        foreach (var observation in series.Observations)
        {
            if (observation.Value is not { } value || observation.Markers.HasFlag(Markers.Forecast))
                continue;
            sum += Math.Abs(value);
            count++;
        }

        return count > 0 && sum / count < methods.FewestPerPeriod;
    }
}
