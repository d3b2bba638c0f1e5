namespace OpenStatement.Presentation;

/// <summary>How a trend was reached, step by step, in a measure's own numbers.</summary>
internal static class TrendSteps
{
    /// <summary>Fewer periods than this are named one by one.</summary>
    private const int FewestInAStretch = 3;

    /// <summary>One sentence or more in each step; a single one where there is no trend.</summary>
    public static ImmutableArray<string> Of(MeasureSummary summary, Methods methods)
    {
        var (measure, trend) = (summary.Measure, summary.Trend);
        if (trend.Reason is { } reason)
            return [TrendWords.Reason(reason, measure, methods)];
        var (process, change) = (summary.Process!, trend.Change!);
        return
        [
            Points(process, measure),
            Range(process.Limits!, measure),
            Unusual(process, trend, measure),
            Totals(change, measure),
            TrendConclusions.Of(trend, change, measure, methods),
            .. Judgement(trend, measure),
        ];
    }

    /// <summary>Without the figures that stand out, which a chart marks, and without the totals, which key facts give.</summary>
    public static ImmutableArray<string> InBrief(ImmutableArray<string> steps) =>
        steps is [var points, var range, _, _, .. var rest] ? [points, range, .. rest] : steps;

    private static string Points(ProcessChart process, Measure measure)
    {
        var (first, last) = (process.Points[0], process.Points[^1]);
        var since = first.Markers.HasFlag(Markers.Break) ? " The way of counting changed at the start of that time, so we did not go further back." : "";
        return $"We took the latest {Counted(process.Points.Length, measure)}, {Stretch(first.Period, last.Period)}.{since}";
    }

    private static string Range(ProcessLimits limits, Measure measure)
    {
        var period = Labels.Period(measure.Frequency);
        var screening = limits.ScreenedOut switch
        {
            0 => "",
            1 => " One unusually large jump is left out of that.",
            var several => $" {several} unusually large jumps are left out of that.",
        };
        var trial = limits.IsTrial ? " There are fewer than 12 figures, so this range is only a first estimate." : "";
        return $"Their average is {Average(limits.Mean, measure)}. From one {period} to the next they moved by {Move(limits.MeanMovingRange, measure)} on average.{screening} "
            + $"From this follows the usual range: {UsualRange(limits, measure)}.{trial}";
    }

    /// <summary>"from 1,008 to 1,460"; an end that no figure could reach is left out.</summary>
    private static string UsualRange(ProcessLimits limits, Measure measure)
    {
        var lower = measure.Unit is Unit.Score || limits.Lower > 0 ? Average(limits.Lower, measure) : null;
        var upper = measure.Unit is not Unit.Percent || limits.Upper < 100 ? Average(limits.Upper, measure) : null;
        return (lower, upper) switch
        {
            ({ } from, { } to) => $"from {from} to {to}",
            (null, { } to) => $"up to {to}",
            ({ } from, null) => $"from {from} up",
            _ => "every figure there can be",
        };
    }

    private static string Unusual(ProcessChart process, Trend trend, Measure measure)
    {
        var period = Labels.Period(measure.Frequency);
        var earlier = process.Flags.Length - trend.Flags.Length;
        var before = earlier > 0 ? $" {earlier} earlier {(earlier == 1 ? $"{period} was" : $"{period}s were")} unusual too, but only the latest 12 months count." : "";
        if (trend.Flags.IsEmpty && measure.Frequency is Frequency.Year)
            return $"The latest year is not unusual: it is neither outside that range nor part of an unusual pattern, such as 7 in a row above the average.{before}";
        if (trend.Flags.IsEmpty)
            return $"No {period} of the latest 12 months is unusual: none is outside that range or part of an unusual pattern, such as 7 in a row above the average.{before}";
        var groups = trend.Flags
            .SelectMany(flag => flag.Causes.Select(cause => (Cause: cause, Direction: TrendWords.DirectionOf(cause, flag.Period, process), flag.Period)))
            .GroupBy(flag => (flag.Cause, flag.Direction), flag => flag.Period)
            .OrderBy(group => group.Key.Cause)
            .Select(group => $"{Named([.. group])}: {TrendWords.Cause(group.Key.Cause, group.Key.Direction)}.");
        return $"In the latest 12 months these figures are unusual. {string.Join(" ", groups)}{before}{NewLevel(process, trend, measure)}";
    }

    /// <summary>
    /// Where a row of figures lay on one side of the average and all of the latest twelve months lie unusually far on the
    /// other: the average of both levels is not a level that the measure ever had.
    /// </summary>
    private static string NewLevel(ProcessChart process, Trend trend, Measure measure)
    {
        var latest = process.Points.Where(point => trend.Change!.Later.Period.Contains(point.Period)).ToList();
        if (measure.Frequency is Frequency.Year || trend.Flags.Length < latest.Count)
            return "";
        var values = process.Points.ToDictionary(point => point.Period, point => point.Value);
        var shifted = process.Flags.Where(flag => flag.Causes.Contains(SpecialCause.Shift) && flag.Period < latest[0].Period).ToList();
        var mean = process.Limits!.Mean;
        if (latest.All(point => point.Value > mean) && shifted.Exists(flag => values[flag.Period] < mean))
            return Level("below", "above");
        return latest.All(point => point.Value < mean) && shifted.Exists(flag => values[flag.Period] > mean) ? Level("above", "below") : "";

        static string Level(string before, string now) =>
            $" Before that, 7 or more figures in a row lay {before} the average, and those of the latest 12 months all lie {now} it. "
                + "So the level has changed, and the average describes neither the old level nor the new one.";
    }

    private static string Totals(Change change, Measure measure)
    {
        var verb = measure.Unit is Unit.Count ? "come to" : "are, on average,";
        var difference = change switch
        {
            { Direction: Direction.Same } => " The two are the same.",
            _ when measure.Unit is Unit.Percent => $" That is {Comparisons.Movement(change, measure)}.",
            { Fraction: null } => "",
            _ => $" The change is {Comparisons.Difference(change, measure)}, or {Comparisons.Movement(change, measure)}.",
        };
        return $"The latest 12 months (to {Dates.Month(change.Later.Period.End)}) {verb} {Numbers.Write(change.Later.Value, measure)}. "
            + $"The 12 months before {verb} {Numbers.Write(change.Earlier.Value, measure)}.{difference}";
    }

    private static IEnumerable<string> Judgement(Trend trend, Measure measure)
    {
        if (TrendWords.DirectionOf(trend.Word) is Direction.Same)
            return [];
        if (measure.Polarity is Polarity.Neutral)
            return ["For this measure neither direction is better or worse in itself, so we call it neither."];
        var better = measure.Polarity is Polarity.Lower ? "lower" : "higher";
        return TrendWords.Tone(trend, measure) switch
        {
            Tone.Better => [$"For this measure {better} is better, so this is a change for the better."],
            Tone.Worse => [$"For this measure {better} is better, so this is a change for the worse."],
            _ => ["The unusual figures lie on the other side than the change, so we call it neither better nor worse."],
        };
    }

    /// <summary>A stretch where all of it is meant, otherwise each period.</summary>
    private static string Named(IReadOnlyList<Period> periods) =>
        periods.Count >= FewestInAStretch && periods.Zip(periods.Skip(1)).All(pair => pair.First.End.AddDays(1) == pair.Second.Start)
            ? $"All {periods.Count} {Stretch(periods[0], periods[^1])}"
            : Sentences.List([.. periods.Select(Dates.Span)]);

    private static string Stretch(Period first, Period last) => $"from {Dates.Month(first.Start)} to {Dates.Month(last.End)}";

    private static string Counted(int count, Measure measure) => $"{count} {Labels.Period(measure.Frequency)}{(count == 1 ? "" : "s")}";

    private static string Average(decimal value, Measure measure) =>
        $"{Numbers.Write(value, DigitsOf(value, measure))}{(measure.Unit is Unit.Percent ? "%" : "")}";

    /// <summary>A percentage moves by percentage points.</summary>
    private static string Move(decimal value, Measure measure) =>
        $"{Numbers.Write(value, DigitsOf(value, measure))}{(measure.Unit is Unit.Percent ? " percentage points" : "")}";

    /// <summary>One digit more than the figures have where these are small.</summary>
    private static int DigitsOf(decimal value, Measure measure) => Math.Abs(value) < 100 ? measure.Decimals + 1 : measure.Decimals;
}
