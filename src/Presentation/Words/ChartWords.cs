using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>What stands around a chart, in words made from its points.</summary>
internal static class ChartWords
{
    public static string Title(Measure measure, ChartKind kind) => $"{(kind is ChartKind.Line ? "Line" : "Column")} chart: {measure.Title}";

    /// <summary>"Residential burglary: 1,277 in the quarter ending December 2025, up 9% on the same quarter a year before".</summary>
    public static string Headline(MeasureSummary summary)
    {
        var (measure, figure) = (summary.Measure, summary.Latest!);
        var latest = $"{measure.Title}: {Numbers.Write(figure.Value, measure)} in the {Dates.Name(figure.Period)}";
        if (summary.OnSamePeriodLastYear is not { } change)
            return latest;
        return Comparisons.IsTooSmallForPercentage(change, measure)
            ? $"{latest}, against {Numbers.Write(change.Earlier.Value, measure)} in {Labels.SamePeriod(measure.Frequency)}"
            : $"{latest}, {Comparisons.Movement(change, measure)} on {Labels.SamePeriod(measure.Frequency)}";
    }

    /// <summary>What, where, how often, in which unit and when.</summary>
    public static string Subtitle(Measure measure, ImmutableArray<ChartPoint> points, Area area) =>
        $"{measure.Title}, {area.Name}, {Labels.Often(measure.Frequency)}, {Labels.Of(measure.Unit).ToLowerInvariant()}, "
        + $"{Dates.Month(points[0].Period.Start)} to {Dates.Month(points[^1].Period.End)}";

    /// <summary>Where the series starts and ends, and its extremes since the last break: across it they would not compare.</summary>
    public static string Description(Measure measure, ImmutableArray<ChartPoint> points)
    {
        var known = points.Where(point => point.Value is not null).ToList();
        var ends = $"{Said("First", known[0])} {Said("Last", known[^1])}";
        var sinceBreak = known.Skip(Math.Max(0, known.FindLastIndex(point => point.Markers.HasFlag(Markers.Break)))).ToList();
        if (sinceBreak.Count < 3)
            return ends;
        var since = sinceBreak.Count < known.Count ? $" since the way of counting changed in {Dates.Month(sinceBreak[0].Period.Start)}" : "";
        return $"{ends} {Said($"Lowest{since}", sinceBreak.MinBy(point => point.Value)!)} {Said($"Highest{since}", sinceBreak.MaxBy(point => point.Value)!)}";

        string Said(string which, ChartPoint point) => $"{which}: {Numbers.Write(point.Value!.Value, measure)} in the {Dates.Name(point.Period)}.";
    }
}
