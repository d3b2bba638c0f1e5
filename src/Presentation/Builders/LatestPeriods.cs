using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Which periods of a series a table and its chart show: the same for both.</summary>
internal static class LatestPeriods
{
    /// <summary>
    /// The index of the first period to show: so many periods before the end, or as far back as the latest figure
    /// where none of those has one.
    /// </summary>
    public static int First(Series own, int periods)
    {
        var first = own.Observations.Length - 1;
        while (first > 0 && own.Observations[first].Value is null)
            first--;
        return Math.Max(0, Math.Min(first, own.Observations.Length - periods));
    }
}
