namespace OpenStatement.Statistics;

/// <summary>Points from which on a series is counted in another way, so that figures on both sides do not compare.</summary>
public static class Breaks
{
    /// <summary>
    /// The first day of the last break that lies after the start of <paramref name="earlier"/> and not after the end
    /// of <paramref name="later"/>; null when the two periods can be compared. A period that starts with a break is
    /// wholly on its far side.
    /// </summary>
    public static DateOnly? Between(Series series, Period earlier, Period later)
    {
        for (var i = series.Observations.Length - 1; i >= 0; i--)
        {
            var observation = series.Observations[i];
            if (observation.Period.Start <= earlier.Start)
                return null;
            if (observation.Markers.HasFlag(Markers.Break) && observation.Period.Start <= later.End)
                return observation.Period.Start;
        }

        return null;
    }
}
