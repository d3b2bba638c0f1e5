namespace OpenStatement.Presentation;

/// <summary>Makes charts of a measure's own series.</summary>
internal static class Charts
{
    private const int SparklinePoints = 24;

    /// <summary>Fewer points have no shape to show.</summary>
    private const int FewestSparklinePoints = 5;

    /// <summary>The chart of a measure that has at least one figure in the release.</summary>
    /// <param name="summary">What the release says about the measure.</param>
    /// <param name="release">Where the figures come from.</param>
    /// <param name="periods">How many of the latest periods are shown.</param>
    /// <param name="detail">What is shown besides the series.</param>
    /// <param name="tableId">The table that has the same periods.</param>
    /// <param name="context">The site.</param>
    public static Chart Of(MeasureSummary summary, Release release, int periods, ChartDetail detail, string tableId, SiteContext context)
    {
        var measure = summary.Measure;
        var kind = KindOf(summary);
        var shown = ChartPoints.Shown(summary.Own!, periods);
        var all = detail is not ChartDetail.Glance;
        var notes = all ? ChartNotes.Of(shown) : [];
        var points = ChartPoints.Of(shown, summary, notes);
        var lines = new ReferenceLines(summary with { Measure = measure.WithTarget(context.KpisOf(measure)) }, points);
        var withoutMarks = ChartWords.WithoutMarks(summary);
        var chart = new Chart
        {
            Id = $"chart-{measure.Id}",
            TableId = tableId,
            Kind = kind,
            Title = ChartWords.Title(measure, kind),
            Headline = ChartWords.Headline(summary),
            Subtitle = ChartWords.Subtitle(measure, points, context.OwnArea),
            Description = "",
            SeriesLabel = context.Settings.Force.ShortName,
            Points = points,
            Axis = ValueAxis.For([]),
            Decimals = measure.Decimals,
            Suffix = measure.Unit is Unit.Percent ? "%" : "",
            Baseline = lines.Baseline,
            Target = detail is ChartDetail.Everything ? lines.Target : null,
            UsualRange = lines.UsualRange,
            Average = all ? lines.Average : null,
            TrendLine = all && kind is ChartKind.Line ? lines.TrendLine : null,
            WithoutMarks = withoutMarks,
            Key = ChartWords.Key(points, marksFlags: withoutMarks is null),
            Notes = [.. notes.Select(note => note.Shown)],
            Source = $"{measure.Source.TrimEnd('.')}, as at {Dates.Day(release.Statement.DataAsAt)}",
            Measure = measure.Title,
            Downloads = DownloadLinks.Of(release.Id, measure),
            Picture = DownloadLinks.ToPicture(release.Id, measure),
            IsWhole = all,
        };
        return chart with { Axis = ValueAxis.For(Heights(chart)), Description = ChartWords.Description(measure, chart) };
    }

    /// <summary>The leading figure over time: totals of twelve months where they can be added up. Null for very few points.</summary>
    public static Sparkline? SparklineOf(MeasureSummary summary, Series own)
    {
        var first = Math.Max(0, own.Observations.Length - SparklinePoints);
        // The first periods have no total of twelve months; they would leave the line half of its room.
        var values = Enumerable.Range(first, own.Observations.Length - first).Select(index => SparklineValue(summary, own, index))
            .SkipWhile(value => value is null).ToImmutableArray();
        var known = values.OfType<decimal>().ToList();
        return known.Count < FewestSparklinePoints
            ? null
            : new Sparkline(values, ValueAxis.For(known), summary.Measure.Frequency is Frequency.Year ? ChartKind.Columns : ChartKind.Line);
    }

    private static decimal? SparklineValue(MeasureSummary summary, Series own, int index) =>
        summary.TwelveMonths is null ? own.Observations[index].Value : TwelveMonths.EndingWith(own, index)?.Value;

    /// <summary>Every value that must find room on the axis; the trend line never leaves the range of the points.</summary>
    private static IEnumerable<decimal> Heights(Chart chart) =>
    [
        .. chart.Points.Select(point => point.Value).OfType<decimal>(),
        .. new[] { chart.Baseline, chart.Target }.OfType<LevelLine>().Select(line => line.Value),
        .. chart.Points.Select(point => point.Interval).OfType<Interval>().SelectMany(interval => new[] { interval.Lower, interval.Upper }),
        .. chart.UsualRange is { } range ? [range.Lower, range.Upper] : Enumerable.Empty<decimal>(),
    ];

    /// <summary>A line between yearly figures or between very small counts would suggest what is not there.</summary>
    private static ChartKind KindOf(MeasureSummary summary) =>
        summary.IsRare || summary.Measure.Frequency is Frequency.Year ? ChartKind.Columns : ChartKind.Line;
}
