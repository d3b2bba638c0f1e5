namespace OpenStatement.Presentation;

/// <summary>Baselines in words.</summary>
public static class BaselineWords
{
    /// <summary>Within a sentence: what the office calls it, otherwise "year ending June 2019" or "average of the 3 years ending March 2020".</summary>
    public static string Name(Baseline baseline) =>
        baseline.Name ?? (baseline.Years == 1 ? Dates.Name(baseline.Period) : $"average of {Dates.The(baseline.Period)}");

    /// <summary>Why a measure is not held against a baseline, in a sentence.</summary>
    /// <param name="comparison">It has a reason.</param>
    /// <param name="measure">Says how long its periods are.</param>
    public static string WhyNot(BaselineComparison comparison, Measure measure)
    {
        var baseline = Dates.Name(comparison.Baseline.Period);
        var each = measure.Frequency.IsRolling() ? $"{measure.Frequency.Months()} months each" : $"single {Labels.Period(measure.Frequency)}s";
        return comparison.Reason switch
        {
            NoBaselineComparison.OutsideSeries => $"There are no figures for the {baseline}.",
            NoBaselineComparison.Withheld => $"A figure for the {baseline} is withheld so that nobody can be identified.",
            NoBaselineComparison.Break =>
                $"These figures are counted in another way from {Dates.Month(comparison.Break!.Value)} on, so the {baseline} cannot be compared with later years.",
            NoBaselineComparison.Incomplete => $"Some of the {Needed(measure)} for the {baseline} are missing.",
            NoBaselineComparison.LatestIncomplete => $"Some of the {Needed(measure)} for the latest 12 months are missing.",
            NoBaselineComparison.NoYearlyFigure => measure.Unit is Unit.Percent
                ? $"The figures are for {each}. Without the counts behind them they cannot be made into one for a year."
                : $"The figures are for {each} and cannot be made into one for a year.",
            _ => $"The latest 12 months lie in the {baseline} or share months with it.",
        };
    }

    private static string Needed(Measure measure) => measure.Unit is Unit.Percent ? "figures, or of the counts behind them," : "figures";
}
