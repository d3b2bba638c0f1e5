using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes charts of a measure's own series.</summary>
internal static class Charts
{
    private const int SparklinePoints = 24;

    public static Chart Of(MeasureSummary summary, Series own, int periods, string tableId, SiteContext context, ImmutableArray<Link> downloads)
    {
        var measure = summary.Measure;
        var points = Points(own, periods);
        var values = points.Where(point => point.Value is not null).Select(point => point.Value!.Value).ToList();
        var baseline = BaselineOf(summary);
        return new Chart
        {
            Id = $"chart-{measure.Id}",
            TableId = tableId,
            Kind = KindOf(summary),
            Headline = Headline(measure, points),
            Subtitle = Subtitle(measure, points, context),
            Description = Description(measure, points),
            SeriesLabel = context.Settings.Force.ShortName,
            Points = points,
            Axis = ValueAxis.For(baseline is null ? values : [.. values, baseline.Value]),
            Decimals = measure.Decimals,
            Baseline = baseline,
            Source = measure.Source,
            Downloads = downloads,
        };
    }

    public static Sparkline SparklineOf(MeasureSummary summary, Series own)
    {
        var points = Points(own, SparklinePoints);
        var values = points.Select(point => point.Value).ToImmutableArray();
        var known = values.OfType<decimal>().ToList();
        return new Sparkline(values, ValueAxis.For(known), Description(summary.Measure, points))
        {
            Kind = KindOf(summary),
            LastValue = Numbers.Write(known[^1], summary.Measure),
            LastPeriod = $"latest {Labels.Of(summary.Measure.Frequency).ToLowerInvariant()}",
        };
    }

    /// <summary>The last periods of a series from the first one that has a figure.</summary>
    private static ImmutableArray<ChartPoint> Points(Series own, int periods) =>
        [.. own.Observations
            .Skip(LatestPeriods.First(own, periods))
            .SkipWhile(observation => observation.Value is null)
            .Select(observation => new ChartPoint(observation.Period, observation.Value, observation.Markers))];

    /// <summary>A line between yearly figures or between very small counts would suggest what is not there.</summary>
    private static ChartKind KindOf(MeasureSummary summary) =>
        summary.IsRare || summary.Measure.Frequency is Frequency.Year ? ChartKind.Columns : ChartKind.Line;

    /// <summary>The baseline's twelve months as an average for periods of this length.</summary>
    private static ReferenceLine? BaselineOf(MeasureSummary summary)
    {
        if (summary is not { OnBaseline: { } change, Latest: { } latest })
            return null;
        var months = latest.Period.Months;
        var per = months == 12 ? "" : months == 3 ? "Quarterly average, " : "Monthly average, ";
        var name = $"{per}{Dates.Name(change.Earlier.Period)}";
        return new ReferenceLine(Sentences.Capitalise(name), change.Earlier.Value * months / 12);
    }

    private static string Headline(Measure measure, ImmutableArray<ChartPoint> points)
    {
        var known = points.Where(point => point.Value is not null).ToList();
        var last = known[^1];
        var latest = $"{Numbers.Write(last.Value!.Value, measure)} in the {Dates.Name(last.Period)}";
        if (known.Count == 1)
            return latest;
        var (lowest, highest) = (known.Min(point => point.Value!.Value), known.Max(point => point.Value!.Value));
        return lowest == highest
            ? $"{latest}, as in every period shown"
            : $"{latest}, within a range of {Numbers.Write(lowest, measure)} to {Numbers.Write(highest, measure)} since {Dates.Month(points[0].Period.Start)}";
    }

    private static string Subtitle(Measure measure, ImmutableArray<ChartPoint> points, SiteContext context) =>
        $"{measure.Title}, {context.OwnArea.Name}, {Labels.Often(measure.Frequency)}, {Labels.Of(measure.Unit).ToLowerInvariant()}, "
        + $"{Dates.Month(points[0].Period.Start)} to {Dates.Month(points[^1].Period.End)}";

    private static string Description(Measure measure, ImmutableArray<ChartPoint> points)
    {
        var known = points.Where(point => point.Value is not null).ToList();
        var lowest = known.MinBy(point => point.Value)!;
        var highest = known.MaxBy(point => point.Value)!;
        return $"{measure.Title} over {known.Count} periods. {Said("First", known[0])} {Said("Last", known[^1])} {Said("Lowest", lowest)} {Said("Highest", highest)}";

        string Said(string which, ChartPoint point) => $"{which}: {Numbers.Write(point.Value!.Value, measure)} in the {Dates.Name(point.Period)}.";
    }
}
