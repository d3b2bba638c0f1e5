namespace OpenStatement.Presentation;

/// <summary>What stands around a chart, in words made from its points.</summary>
internal static class ChartWords
{
    public static string Title(Measure measure, ChartKind kind) => $"{(kind is ChartKind.Line ? "Line" : "Column")} chart: {measure.Title}";

    /// <summary>
    /// What the picture shows of the latest period: "Residential burglary: 1,277 in the quarter ending December 2025, within
    /// its usual range". Where there is no such range, how it compares with a year before.
    /// </summary>
    public static string Headline(MeasureSummary summary)
    {
        var (measure, figure) = (summary.Measure, summary.Latest!);
        var latest = $"{measure.Title}: {Numbers.Write(figure.Value, measure)} {Dates.In(figure.Period)}";
        if (summary.Process is { Limits: not null } process && process.Points[^1].Period == figure.Period)
            return IsMostlyFlagged(process) ? latest : $"{latest}, {AgainstUsual(process)}";
        if (summary.OnSamePeriodLastYear is not { } change)
            return latest;
        return Comparisons.IsTooSmallForPercentage(change, measure)
            ? $"{latest}, against {Numbers.Write(change.Earlier.Value, measure)} in {Labels.SamePeriod(measure.Frequency)}"
            : $"{latest}, {Comparisons.ClearMovement(change, measure, summary.Own!)} on {Labels.SamePeriod(measure.Frequency)}";
    }

    /// <summary>What, where, how often, in which unit and when.</summary>
    public static string Subtitle(Measure measure, ImmutableArray<ChartPoint> points, Area area) =>
        $"{measure.Title}, {area.Name}, {Labels.Often(measure.Frequency)}, {Labels.Of(measure.Unit).ToLowerInvariant()}, "
        + $"{Dates.Month(points[0].Period.Start)} to {Dates.Month(points[^1].Period.End)}";

    public static string TrendLine => "12-month moving average";

    /// <summary>"Average, year ending June 2019", for periods shorter than a year.</summary>
    public static string Baseline(Period baseline, int months) =>
        months == 12 ? Sentences.Capitalise(Dates.Name(baseline)) : $"Average, {Dates.Name(baseline)}";

    /// <summary>"Target: 65%"; "Target: 300 a quarter" for counts, whose targets are mostly known by the year.</summary>
    public static string Target(decimal target, Measure measure) => measure.AddsUpToYear
        ? $"Target: {Numbers.Write(target, measure)} a {Labels.Period(measure.Frequency)}"
        : $"Target: {Numbers.Write(target, measure)}";

    public static string UsualRange(bool isTrial) => isTrial ? "Usual range (trial)" : "Usual range";

    /// <summary>"Average, 24 quarters".</summary>
    public static string Average(int count, Measure measure) => $"Average, {Labels.Periods(count, measure.Frequency)}";

    /// <summary>In place of shapes that would stand at nearly every point; null where there are few.</summary>
    public static string? WithoutMarks(MeasureSummary summary) => summary.Process is { } process && IsMostlyFlagged(process)
        ? $"Most figures since {Dates.Month(process.Points[0].Period.Start)} are higher or lower than usual, so single ones are not marked."
        : null;

    /// <summary>What the shapes of the points mean, for those that are drawn.</summary>
    public static ImmutableArray<ChartKeyEntry> Key(ImmutableArray<ChartPoint> points, bool marksFlags) =>
    [
        .. When(marksFlags && points.Any(point => point.Flag is { IsHigher: true }), ChartFeature.Higher, Higher),
        .. When(marksFlags && points.Any(point => point.Flag is { IsHigher: false }), ChartFeature.Lower, Lower),
        .. When(points.Any(point => point.Value is not null && point.Markers.HasFlag(Markers.Provisional)), ChartFeature.Provisional, "Provisional"),
        .. When(points.Any(point => point.Value is not null && point.Markers.HasFlag(Markers.Forecast)), ChartFeature.Forecast, "Forecast"),
        .. When(points.Any(point => point.Interval is not null), ChartFeature.Interval, "Where the true figure probably lies (95% confidence interval)"),
    ];

    /// <summary>"higher than usual; between 61% and 68% with 95% confidence; note 2".</summary>
    public static string Remark(ChartPoint point, Measure measure) => string.Join("; ", new[]
    {
        point.Flag is { } flag ? Sentences.Uncapitalise(flag.IsHigher ? Higher : Lower) : null,
        point.Interval is { } interval ? $"between {Numbers.Write(interval.Lower, measure)} and {Numbers.Write(interval.Upper, measure)} with 95% confidence" : null,
        point.Note is { } note ? $"note {note}" : null,
    }.OfType<string>());

    /// <summary>What the picture shows, for readers who cannot see it: the series, then what it is held against.</summary>
    public static string Description(Measure measure, Chart chart) => string.Join(' ', new[]
    {
        Extremes(measure, chart.Points),
        UsualRange(measure, chart),
        chart.WithoutMarks ?? Flags(chart),
        TrendOf(measure, chart),
        chart.Target is null ? null : $"{chart.Target.Label}.",
        chart.Baseline is { } baseline ? $"{baseline.Label}: {Numbers.Write(baseline.Value, measure)}." : null,
    }.OfType<string>());

    /// <summary>As many as are an unusual pattern when they stand in a row above or below the average.</summary>
    private const int FewestFlagged = 7;

    private static bool IsMostlyFlagged(ProcessChart process) => process.Flags.Length >= FewestFlagged && process.Flags.Length * 2 > process.Points.Length;

    private static string AgainstUsual(ProcessChart process)
    {
        if (process.Flags.FirstOrDefault(flag => flag.Period == process.Points[^1].Period) is { } flag)
            return Sentences.Uncapitalise(flag.Direction is Direction.Up ? Higher : Lower);
        return "within its usual range";
    }

    private const string Higher = "Higher than usual";

    private const string Lower = "Lower than usual";

    private static ImmutableArray<ChartKeyEntry> When(bool occurs, ChartFeature feature, string words) => occurs ? [new(feature, words)] : [];

    /// <summary>"Usual range over 24 quarters: 900 to 1,420, with an average of 1,160.".</summary>
    private static string? UsualRange(Measure measure, Chart chart)
    {
        if (chart.UsualRange is not { } range)
            return null;
        var count = Labels.Periods(range.Last - range.First + 1, measure.Frequency);
        var average = chart.Average is { } line ? $", with an average of {Numbers.Write(line.Value, measure)}" : "";
        return $"{range.Label} over {count}: {Numbers.Write(range.Lower, measure)} to {Numbers.Write(range.Upper, measure)}{average}.";
    }

    /// <summary>"3 points are marked as lower than usual, the last in the quarter ending June 2024.".</summary>
    private static string? Flags(Chart chart)
    {
        var flagged = chart.Points.Where(point => point.Flag is not null).ToList();
        if (flagged.Count == 0)
            return chart.UsualRange is null ? null : "No point stands out from it.";
        return string.Join(' ', flagged.GroupBy(point => point.Flag!.IsHigher).Select(side => Counted([.. side], side.Key ? Higher : Lower)));

        static string Counted(List<ChartPoint> points, string what)
        {
            var marked = points.Count == 1 ? "1 point is" : $"{points.Count} points are";
            return $"{marked} marked as {Sentences.Uncapitalise(what)}, {(points.Count == 1 ? "" : "the last ")}{Dates.In(points[^1].Period)}.";
        }
    }

    /// <summary>"The 12-month moving average went down from 1,400 in the quarter ending ... to 1,150 in the quarter ending ....".</summary>
    private static string? TrendOf(Measure measure, Chart chart)
    {
        if (chart.TrendLine is not { } line)
            return null;
        var last = line.Values.ToList().FindLastIndex(value => value is not null);
        var first = 1 + line.Values.ToList().FindLastIndex(last, value => value is null);
        var (from, to) = (Numbers.Write(line.Values[first]!.Value, measure), Numbers.Write(line.Values[last]!.Value, measure));
        var (start, end) = (Dates.In(chart.Points[first].Period), Dates.In(chart.Points[last].Period));
        if (from == to)
            return $"The {line.Label} was {from} {start} and {end}.";
        var direction = line.Values[first] < line.Values[last] ? "up" : "down";
        return $"The {line.Label} went {direction} from {from} {start} to {to} {end}.";
    }

    /// <summary>Where the series starts and ends, and its extremes since the last break: across it they would not compare.</summary>
    private static string Extremes(Measure measure, ImmutableArray<ChartPoint> points)
    {
        var known = points.Where(point => point.Value is not null).ToList();
        var ends = $"{Said("First", known[0])} {Said("Last", known[^1])}";
        var sinceBreak = known.Skip(Math.Max(0, known.FindLastIndex(point => point.Markers.HasFlag(Markers.Break)))).ToList();
        if (sinceBreak.Count < 3)
            return ends;
        var since = sinceBreak.Count < known.Count ? $" since the way of counting changed in {Dates.Month(sinceBreak[0].Period.Start)}" : "";
        return $"{ends} {Said($"Lowest{since}", sinceBreak.MinBy(point => point.Value)!)} {Said($"Highest{since}", sinceBreak.MaxBy(point => point.Value)!)}";

        string Said(string which, ChartPoint point) => $"{which}: {Numbers.Write(point.Value!.Value, measure)} {Dates.In(point.Period)}.";
    }
}
