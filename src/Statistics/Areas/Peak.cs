namespace OpenStatement.Statistics;

/// <summary>The highest figure of a series.</summary>
/// <param name="Figure">The latest of those as high.</param>
/// <param name="Times">In how many periods the figure was as high.</param>
/// <param name="Since">The first period that was looked at: that of the last break, or the first of the series.</param>
/// <param name="IsSinceBreak">Whether earlier figures were left out because they were counted in another way.</param>
/// <param name="HasWithheld">Whether a figure that must not be shown lies among them: what is said holds for those that are shown.</param>
public sealed record Peak(PeriodFigure Figure, int Times, Period Since, bool IsSinceBreak, bool HasWithheld)
{
    /// <summary>With fewer figures there is no peak to speak of.</summary>
    private const int FewestFigures = 4;

    /// <summary>Null where too few figures compare with the latest. Never looks across a break, nor at what is only forecast.</summary>
    public static Peak? Of(Series series)
    {
        var start = series.Observations.Length - 1;
        while (start > 0 && !series.Observations[start].Markers.HasFlag(Markers.Break))
            start--;
        var seen = series.Observations[Math.Max(0, start)..].Where(observation => !observation.Markers.HasFlag(Markers.Forecast)).ToList();
        var known = seen.FindAll(observation => observation.Value is not null);
        if (known.Count < FewestFigures)
            return null;
        var highest = known.Max(observation => observation.Value!.Value);
        var latest = known.FindLast(observation => observation.Value == highest);
        return new Peak(
            new PeriodFigure(latest.Period, highest, latest.Markers), known.Count(observation => observation.Value == highest),
            known[0].Period, start > 0, seen.Exists(observation => observation.IsSuppressed));
    }
}
