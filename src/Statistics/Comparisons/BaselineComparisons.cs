namespace OpenStatement.Statistics;

/// <summary>Holds a series against the baselines that are for its measure.</summary>
internal static class BaselineComparisons
{
    /// <summary>One comparison for each baseline that is for the measure, in their order.</summary>
    /// <param name="comparison">The series.</param>
    /// <param name="baselines">Those of the site.</param>
    /// <param name="end">The last day of the latest period.</param>
    public static ImmutableArray<BaselineComparison> Of(SeriesComparison comparison, ImmutableArray<Baseline> baselines, DateOnly end) =>
        [.. baselines.Where(baseline => baseline.IsFor(comparison.Measure)).Select(baseline => Of(comparison, baseline, Period.YearEnding(end)))];

    private static BaselineComparison Of(SeriesComparison comparison, Baseline baseline, Period latest)
    {
        var series = comparison.Series;
        var result = new BaselineComparison { Baseline = baseline };
        if (series.IsWithheldIn(baseline.Period))
            return result with { Reason = NoBaselineComparison.Withheld };
        if (!series.Observations.Any(observation => observation.Value is not null && observation.Period.Overlaps(baseline.Period)))
            return result with { Reason = NoBaselineComparison.OutsideSeries };
        if (Breaks.Between(series, baseline.Period, latest) is { } day)
            return result with { Reason = NoBaselineComparison.Break, Break = day };
        if (baseline.Period.Overlaps(latest))
            return result with { Reason = NoBaselineComparison.Overlap };
        if (!YearFigures.CanBeMade(comparison.Measure, series))
            return result with { Reason = NoBaselineComparison.NoYearlyFigure };
        if (YearFigures.Of(comparison.Measure, series, latest) is not { } later)
            return result with { Reason = NoBaselineComparison.LatestIncomplete };
        return YearFigures.Of(comparison.Measure, series, baseline.Period) is { } earlier
            ? result with { Change = comparison.Change(earlier, later) }
            : result with { Reason = NoBaselineComparison.Incomplete };
    }
}
