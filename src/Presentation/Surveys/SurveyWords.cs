namespace OpenStatement.Presentation;

/// <summary>
/// Percentages and chance in words that hold for a survey of some people as well as for all cases of a quarter: a range is
/// what chance alone allows for, with 95% confidence.
/// </summary>
public static class SurveyWords
{
    public const string NoCounts = "The counts behind this percentage were not given, so no range can be worked out.";

    /// <summary>"51.9% to 55.1%".</summary>
    public static string Range(Interval interval, Measure measure) =>
        $"{Numbers.Write(interval.Lower, measure)} to {Numbers.Write(interval.Upper, measure)}";

    /// <summary>What the range rests on, and whether it has moved on from that of the year before.</summary>
    /// <param name="survey">It has a latest figure with counts.</param>
    /// <param name="measure">The measure.</param>
    public static string OnTheRange(Survey survey, Measure measure)
    {
        var range = $"Out of {Numbers.Write(survey.Latest!.Basis.Denominator)}. Chance alone can move the percentage within this range (95% confidence).";
        if (survey is not { YearBefore: { } before, IsClearChange: { } isClear })
            return range;
        return $"{range} A year before: {Headlines.Value(before.Figure, measure)} out of {Numbers.Write(before.Basis.Denominator)}, range {Range(before.Interval, measure)}. "
            + (isClear ? "The two ranges do not overlap: a clear change." : "The two ranges overlap: no clear change.");
    }

    /// <summary>The gap between the highest and the lowest group, or why there is none, in sentences.</summary>
    public static string OnTheGap(Division division, Measure measure) => division switch
    {
        { Gap: { } gap } => $"Highest: {Said(gap.Highest, measure)}. Lowest: {Said(gap.Lowest, measure)}. {Gap(gap, measure)}",
        { Reason: NoGap.AllTheSame } => "Every group has the same percentage.",
        { Reason: NoGap.OneGroup } => "Only one group has a figure, so there is no gap to give.",
        _ => "No group has a figure.",
    };

    private static string Gap(GroupGap gap, Measure measure)
    {
        var points = Numbers.Points(gap.Points, measure.Decimals);
        if (gap is not { Interval: { } interval, IsClear: { } isClear })
            return $"The gap is {points}. The counts behind the two percentages were not given, so it cannot be said whether chance alone explains it.";
        var range = $"{Numbers.Write(interval.Lower, measure.Decimals)} to {Numbers.Write(interval.Upper, measure.Decimals)} percentage points";
        return isClear
            ? $"The gap is {points}. Chance alone can move it within the range {range}."
            : $"No clear gap: the difference is {points}, but its range, {range}, includes no difference at all.";
    }

    private static string Said(GroupFigure group, Measure measure) => $"{group.Category}, {Numbers.Write(group.Value!.Value, measure)}";
}
