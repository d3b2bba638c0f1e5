namespace OpenStatement.Statistics;

/// <summary>Says of each figure that can be quoted whether a release has it.</summary>
public static class QuotedFigures
{
    /// <summary>Null where the figure can be quoted.</summary>
    /// <param name="summary">What the release says about the measure.</param>
    /// <param name="figure">Which figure is wanted.</param>
    public static FigureAbsence? WhyAbsent(MeasureSummary summary, FigureName figure)
    {
        if (summary is not { Own: { } own, Latest: { } latest })
            return summary.Own is { } withheld && AnyWithheld(withheld, null) ? FigureAbsence.Withheld : FigureAbsence.NoFigures;
        var year = Period.YearEnding(latest.Period.End);
        return figure switch
        {
            FigureName.LatestTwelveMonths => WhyNoTwelveMonths(summary, own, year),
            FigureName.SamePeriodAYearBefore => WhyNoChange(summary.OnSamePeriodLastYear, own, latest.Period.YearsBefore(1), latest.Period),
            FigureName.ChangeOnYearBefore when summary.OnAYearAgo is not null => null,
            FigureName.ChangeOnYearBefore when summary.TwelveMonths is null =>
                WhyNoChange(summary.OnSamePeriodLastYear, own, latest.Period.YearsBefore(1), latest.Period),
            FigureName.TwelveMonthsBefore or FigureName.ChangeOnYearBefore =>
                WhyNoTwelveMonths(summary, own, year) ?? WhyNoChange(summary.OnYearBefore, own, year.YearsBefore(1), year),
            FigureName.Baseline or FigureName.ChangeOnBaseline =>
                WhyNoTwelveMonths(summary, own, year) ?? WhyNoChange(summary.OnBaseline, own, summary.Baselines[0].Baseline.Period, year),
            FigureName.Rate => WhyNoTwelveMonths(summary, own, year) ?? (summary.OwnRate is null ? FigureAbsence.NoRate : null),
            FigureName.GroupAverage => WhyNoTwelveMonths(summary, own, year) ?? WhyNoGroup(summary),
            FigureName.PlaceInGroup => WhyNoTwelveMonths(summary, own, year) ?? WhyNoGroup(summary) ?? WhyNoPlace(summary),
            FigureName.Trend when summary.Trend.Reason is not null => FigureAbsence.TrendUnavailableReason,
            _ => null,
        };
    }

    private static FigureAbsence? WhyNoTwelveMonths(MeasureSummary summary, Series own, Period year) => summary switch
    {
        { TwelveMonths: not null } => null,
        { Measure.Unit: not Unit.Count } => FigureAbsence.NotACount,
        _ => AnyWithheld(own, year) ? FigureAbsence.Withheld : FigureAbsence.MissingMonths,
    };

    private static FigureAbsence? WhyNoChange(Change? change, Series own, Period earlier, Period later)
    {
        if (change is not null)
            return null;
        if (AnyWithheld(own, earlier))
            return FigureAbsence.Withheld;
        return Breaks.Between(own, earlier, later) is null ? FigureAbsence.NoEarlierFigure : FigureAbsence.BreakInSeries;
    }

    private static FigureAbsence? WhyNoGroup(MeasureSummary summary) => summary.Group is null ? FigureAbsence.NoGroup : null;

    private static FigureAbsence? WhyNoPlace(MeasureSummary summary) =>
        summary.Group is { IsTooSmallToRank: true } ? FigureAbsence.TooFewToRank : null;

    /// <summary>Whether a figure within the period is withheld; at any time where there is no period.</summary>
    private static bool AnyWithheld(Series own, Period? within)
    {
        foreach (var observation in own.Observations)
        {
            if (observation is { Value: null, Markers: var markers } && markers.HasFlag(Markers.Confidential)
                && (within is not { } period || period.Contains(observation.Period)))
                return true;
        }

        return false;
    }
}
