namespace OpenStatement.Statistics;

/// <summary>What a release says of the stages of a funnel, all counts for the same period.</summary>
/// <param name="Funnel">The funnel.</param>
/// <param name="Period">
/// Twelve months where every stage that is counted has them to the same day, otherwise the latest period that all have;
/// null where there is none.
/// </param>
/// <param name="Steps">One for each stage, in their order.</param>
public sealed record FunnelSteps(Funnel Funnel, Period? Period, ImmutableArray<FunnelStep> Steps)
{
    /// <param name="funnel">Its stages are among the measures.</param>
    /// <param name="stages">The summary of each stage, in their order.</param>
    public static FunnelSteps Of(Funnel funnel, ImmutableArray<MeasureSummary> stages)
    {
        var counted = stages.Where(stage => stage.Measure.Unit is Unit.Count && stage.Latest is not null).ToList();
        var period = PeriodOf(counted);
        var steps = stages.Select(stage => StepOf(stage, period)).ToList();
        var counts = steps.FindAll(step => step.IsCount);
        return new FunnelSteps(funnel, period, [.. steps.Select(step => step.IsCount ? WithEarlier(step, counts) : step)]);
    }

    private static Period? PeriodOf(List<MeasureSummary> counted)
    {
        if (counted.Count == 0)
            return null;
        if (counted.TrueForAll(stage => stage.TwelveMonths is { } twelve && twelve.Period == counted[0].TwelveMonths?.Period))
            return counted[0].TwelveMonths!.Period;
        var common = counted
            .Select(stage =>
                stage.Own!.Observations
                .Where(observation => observation.Value is not null && !observation.Markers.HasFlag(Markers.Forecast))
                .Select(observation => observation.Period))
            .Aggregate((all, periods) => all.Intersect(periods)).ToList();
        return common.Count == 0 ? null : common.Max();
    }

    private static FunnelStep StepOf(MeasureSummary stage, Period? period)
    {
        if (stage.Measure.Unit is not Unit.Count)
            return new FunnelStep(stage.Measure, stage.Latest, stage is { Latest: null, Own.HasWithheld: true });
        return period is { } known
            ? new FunnelStep(stage.Measure, stage.FigureOf(known), stage.Own?.IsWithheldIn(known) ?? false)
            : new FunnelStep(stage.Measure, null, stage.Own?.HasWithheld ?? false);
    }

    private static FunnelStep WithEarlier(FunnelStep step, List<FunnelStep> counts)
    {
        var index = counts.IndexOf(step);
        return index == 0 || step.Figure is null ? step : step with { First = counts[0].Figure, Before = counts[index - 1].Figure };
    }
}

/// <summary>One stage of a funnel in one release.</summary>
/// <param name="Measure">What counts the cases at this stage, or says of them in another unit.</param>
/// <param name="Figure">For counts that of the funnel's period, otherwise the latest; null where there is none.</param>
/// <param name="IsSuppressed">Whether a figure of the period must not be shown.</param>
public sealed record FunnelStep(Measure Measure, PeriodFigure? Figure, bool IsSuppressed)
{
    /// <summary>The count at the first stage, in the same period; null for that stage itself, and where either is unknown.</summary>
    public PeriodFigure? First { get; init; }

    /// <summary>The count at the stage before, in the same period; null at the first, and where either is unknown.</summary>
    public PeriodFigure? Before { get; init; }

    public bool IsCount => Measure.Unit is Unit.Count;
}
