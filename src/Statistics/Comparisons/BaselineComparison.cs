namespace OpenStatement.Statistics;

/// <summary>The latest twelve months on a baseline, or why there is no such comparison.</summary>
public sealed record BaselineComparison
{
    public required Baseline Baseline { get; init; }

    /// <summary>Null where there is a reason against it.</summary>
    public Change? Change { get; init; }

    /// <summary>Null where there is a change.</summary>
    public NoBaselineComparison? Reason { get; init; }

    /// <summary>The first day of the break where that is the reason.</summary>
    public DateOnly? Break { get; init; }
}

/// <summary>Why a measure is not held against a baseline.</summary>
public enum NoBaselineComparison
{
    /// <summary>No figure lies in the baseline's period.</summary>
    OutsideSeries,

    /// <summary>A figure in the baseline's period is withheld so that nobody can be identified.</summary>
    Withheld,

    /// <summary>The way of counting changed within the baseline or since.</summary>
    Break,

    /// <summary>A part of the baseline has no figure.</summary>
    Incomplete,

    /// <summary>A part of the latest twelve months has no figure.</summary>
    LatestIncomplete,

    /// <summary>The figures are of parts of a year and cannot be made into one of the year.</summary>
    NoYearlyFigure,

    /// <summary>The latest twelve months are wholly or partly in the baseline.</summary>
    Overlap,
}

/// <summary>Holds a series against the baselines that are for its measure.</summary>
internal static class BaselineComparisons
{
    /// <summary>One comparison for each baseline that is for the measure, in their order.</summary>
    /// <param name="comparison">The series.</param>
    /// <param name="baselines">Those of the site.</param>
    /// <param name="end">The last day of the latest period.</param>
    public static ImmutableArray<BaselineComparison> Of(SeriesComparison comparison, ImmutableArray<Baseline> baselines, DateOnly end) =>
        [.. baselines.Where(baseline => baseline.IsFor(comparison.Measure))
            .Select(baseline => Of(comparison, baseline, Period.YearEnding(end)))];

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
