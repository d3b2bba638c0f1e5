using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes charts of a measure's own series.</summary>
internal static class Charts
{
    private const int SparklinePoints = 24;

    /// <summary>Fewer points have no shape to show.</summary>
    private const int FewestSparklinePoints = 5;

    /// <summary>The chart of a measure that has at least one figure in the release.</summary>
    public static Chart Of(MeasureSummary summary, Release release, int periods, string tableId, SiteContext context)
    {
        var measure = summary.Measure;
        var points = Points(summary.Own!, periods);
        var values = points.Where(point => point.Value is not null).Select(point => point.Value!.Value).ToList();
        var baseline = BaselineOf(summary);
        return new Chart
        {
            Id = $"chart-{measure.Id}",
            TableId = tableId,
            Kind = KindOf(summary),
            Title = ChartWords.Title(measure, KindOf(summary)),
            Headline = ChartWords.Headline(summary),
            Subtitle = ChartWords.Subtitle(measure, points, context.OwnArea),
            Description = ChartWords.Description(measure, points),
            SeriesLabel = context.Settings.Force.ShortName,
            Points = points,
            Axis = ValueAxis.For(baseline is null ? values : [.. values, baseline.Value]),
            Decimals = measure.Decimals,
            Suffix = measure.Unit is Unit.Percent ? "%" : "",
            Baseline = baseline,
            Source = $"{measure.Source.TrimEnd('.')}, as at {Dates.Day(release.Statement.DataAsAt)}",
            Measure = measure.Title,
            Downloads = DownloadLinks.Of(release.Id, measure),
        };
    }

    /// <summary>The leading figure over time: totals of twelve months where they can be added up. Null for very few points.</summary>
    public static Sparkline? SparklineOf(MeasureSummary summary, Series own)
    {
        var first = Math.Max(0, own.Observations.Length - SparklinePoints);
        var values = Enumerable.Range(first, own.Observations.Length - first).Select(index => SparklineValue(summary, own, index)).ToImmutableArray();
        var known = values.OfType<decimal>().ToList();
        return known.Count < FewestSparklinePoints
            ? null
            : new Sparkline(values, ValueAxis.For(known), summary.Measure.Frequency is Frequency.Year ? ChartKind.Columns : ChartKind.Line);
    }

    private static decimal? SparklineValue(MeasureSummary summary, Series own, int index) =>
        summary.TwelveMonths is null ? own.Observations[index].Value : TwelveMonths.EndingWith(own, index)?.Value;

    /// <summary>The last periods of a series from the first one that has a figure.</summary>
    private static ImmutableArray<ChartPoint> Points(Series own, int periods) =>
        [.. own.Observations
            .TakeLast(ShownPeriods.Of(own, periods))
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
}
