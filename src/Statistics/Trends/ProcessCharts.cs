namespace OpenStatement.Statistics;

/// <summary>
/// Makes XmR charts (of individual figures and the moving range between them) as NHS England's "Making data count"
/// teaches them. Source of the factors and of the screening: the package NHSRplotthedots.
/// </summary>
public static class ProcessCharts
{
    private const int FewestPoints = 7;

    private const int FewestPointsForSureLimits = 12;

    /// <summary>A moving range this many times the mean of all, or more, is screened out.</summary>
    private const decimal ScreeningFactor = 3.267m;

    /// <summary>
    /// The chart of the latest points of a series, ending with its latest figure; null without a figure, and for periods
    /// that overlap, whose shared months make the steps between them too small.
    /// Points go back to the last break, or to the last period without a figure: a step across a gap is not the step of
    /// one period. They are never joined across it, even where that leaves too few for limits.
    /// </summary>
    public static ProcessChart? Of(Measure measure, Series series, Methods methods)
    {
        if (measure.Frequency.IsRolling() || measure.Frequency is Frequency.Snapshot)
            return null;
        var points = Points(series, methods.TrendPeriods);
        if (points.IsEmpty)
            return null;
        var limits = Limits(points, methods.ScreensMovingRanges);
        return new ProcessChart(points, limits, limits is null ? [] : SpecialCauses.Among(points, limits));
    }

    /// <summary>The latest consecutive points counted in the same way, at most so many, earliest first.</summary>
    private static ImmutableArray<PeriodFigure> Points(Series series, int most)
    {
        var latestFirst = new List<PeriodFigure>(most);
        for (var i = series.Observations.Length - 1; i >= 0 && latestFirst.Count < most; i--)
        {
            var observation = series.Observations[i];
            if (observation.Markers.HasFlag(Markers.Forecast) || observation.Value is not { } value)
            {
                if (latestFirst.Count == 0)
                    continue;
                break;
            }

            if (latestFirst.Count > 0 && !IsFollowedBy(observation.Period, latestFirst[^1].Period))
                break;
            latestFirst.Add(new PeriodFigure(observation.Period, value, observation.Markers));
            if (observation.Markers.HasFlag(Markers.Break))
                break;
        }

        latestFirst.Reverse();
        return [.. latestFirst];
    }

    private static bool IsFollowedBy(Period period, Period next) =>
        period.End.AddDays(1) == next.Start && period.Months == next.Months;

    /// <summary>
    /// The limits of points in their order; null for fewer than seven. Where screening would leave no movement at all,
    /// nothing is screened: limits without any width would flag every point.
    /// </summary>
    private static ProcessLimits? Limits(ImmutableArray<PeriodFigure> points, bool screens)
    {
        if (points.Length < FewestPoints)
            return null;
        var (meanRange, count) = RangesUnder(decimal.MaxValue, points);
        var kept = count;
        if (screens && RangesUnder(ScreeningFactor * meanRange, points) is ( > 0, _) and var screened)
            (meanRange, kept) = screened;
        return new ProcessLimits(
            points.Average(point => point.Value), meanRange, points.Length < FewestPointsForSureLimits)
        { ScreenedOut = count - kept };
    }

    /// <summary>The mean and the number of the moving ranges smaller than a bound; both nothing where none is.</summary>
    private static (decimal Mean, int Count) RangesUnder(decimal bound, ImmutableArray<PeriodFigure> points)
    {
        var (sum, count) = (0m, 0);
        for (var i = 1; i < points.Length; i++)
        {
            var range = Math.Abs(points[i].Value - points[i - 1].Value);
            if (range >= bound)
                continue;
            sum += range;
            count++;
        }

        return (count == 0 ? 0 : sum / count, count);
    }
}
