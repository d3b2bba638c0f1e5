namespace OpenStatement.Presentation;

/// <summary>What a measure says about an indicator, in words.</summary>
internal static class ReadingWords
{
    /// <summary>A sentence or two with the figure and what it was held against, or why there is none.</summary>
    public static string Sentence(KpiReading reading, Kpi kpi, Release release, SiteContext context)
    {
        var (summary, methods) = (reading.Summary, context.Settings.Methods);
        if (summary.Latest is not { } latest)
            return Absences.Reason(summary.Measure, release, context);
        var figure = reading.Current is { } current
            ? $"{Headlines.Value(current, summary.Measure)} {Dates.In(current.Period)}"
            : $"{Absences.Withheld(summary) ?? Incomplete(summary, latest)} {Headlines.Value(latest, summary.Measure)} {Dates.In(latest.Period)}";
        return kpi.Target is { } target
            ? $"{figure}{ForTarget(reading, target, release)}"
            : $"{figure}{(kpi.Kind is KpiKind.Trajectory ? SinceBaseline(summary) : "")}. {TrendOf(summary, methods)}";
    }

    /// <summary>For a cell: "4,706", "down 28%"; empty where there is no figure.</summary>
    public static string Figure(KpiReading reading, Kpi kpi) => reading switch
    {
        { Measured: not null, Summary.Baselines: [{ Change: { } change }, ..] } when kpi.Target is { IsOfChange: true } =>
            Comparisons.Movement(change, reading.Summary.Measure),
        { Current: { } current } => Headlines.Value(current, reading.Summary.Measure),
        _ => "",
    };

    private static string ForTarget(KpiReading reading, KpiTarget target, Release release)
    {
        var late = reading.Standing is KpiStanding.NotReached && release.Statement.Period.End >= target.By ? " There is no figure for the last day of the target yet." : "";
        if (!target.IsOfChange)
            return $".{late}";
        if (reading.Summary.Baselines is not [var main, ..])
            return ".";
        if (main.Change is not { } change)
            return $". {BaselineWords.WhyNot(main, reading.Summary.Measure)}";
        return reading.Standing is KpiStanding.TooFew
            ? $", against {Numbers.Write(change.Earlier.Value, reading.Summary.Measure)} {Dates.In(change.Earlier.Period)}."
            : $"{SinceBaseline(reading.Summary)}.{late}";
    }

    /// <summary>", down 28% on the year ending June 2019"; empty where the two cannot be compared or are too few to be.</summary>
    private static string SinceBaseline(MeasureSummary summary) =>
        summary is { IsRare: false, Own: { } own, Baselines: [{ Change: { } change } main, ..] }
            ? $", {Comparisons.ClearMovement(change, summary.Measure, own)} on the {BaselineWords.Name(main.Baseline)}"
            : "";

    /// <summary>A series that is younger than a year lacks no figure.</summary>
    private static string Incomplete(MeasureSummary summary, PeriodFigure latest) =>
        summary.Own?.Observations[0].Period.Start is { } start && start > Period.YearEnding(latest.Period.End).Start
            ? $"Figures begin in {Dates.Month(start)}."
            : "A figure within the latest 12 months is missing.";

    private static string TrendOf(MeasureSummary summary, Methods methods) => summary.Trend.Reason is { } reason
        ? TrendWords.Reason(reason, summary.Measure, methods)
        : $"Trend: {Sentences.Uncapitalise(TrendPhrases.Of(summary.Trend))}.";
}
