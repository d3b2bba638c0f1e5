namespace OpenStatement.Presentation;

/// <summary>Makes what the points of a chart are held against. Whatever a measure does not have is null.</summary>
internal sealed class ReferenceLines(MeasureSummary summary, ImmutableArray<ChartPoint> points)
{
    /// <summary>A shorter trend line would say no more than the points.</summary>
    private const int FewestTrendPoints = 4;

    private readonly int _last = points.Length - 1;

    /// <summary>The baseline's twelve months as an average for periods of this length, from where the points can be compared with it.</summary>
    public LevelLine? Baseline
    {
        get
        {
            if (summary is not { OnBaseline: { } change, Latest: { } latest })
                return null;
            var months = latest.Period.Months;
            return new LevelLine(ChartWords.Baseline(change.Earlier.Period, months), change.Earlier.Value * months / 12, LastBreak, _last);
        }
    }

    public LevelLine? Target =>
        summary.Measure.Target is { } target ? new LevelLine(ChartWords.Target(target, summary.Measure), target, 0, _last) : null;

    /// <summary>Limits can lie below zero, where only counts that were corrected can be, and above a hundred per cent.</summary>
    public UsualRange? UsualRange
    {
        get
        {
            if (summary.Process is not { Limits: { } limits } process)
                return null;
            var least = summary.Measure.Unit is Unit.Score ? limits.Lower : Math.Max(limits.Lower, Math.Min(0, process.Points.Min(point => point.Value)));
            var most = summary.Measure.Unit is Unit.Percent ? Math.Min(limits.Upper, 100) : limits.Upper;
            return new UsualRange(ChartWords.UsualRange(limits.IsTrial), least, most, First, LastUsual, limits.IsTrial);
        }
    }

    public LevelLine? Average => summary.Process is { Limits: { } limits } process
        ? new LevelLine(ChartWords.Average(process.Points.Length, summary.Measure), limits.Mean, First, LastUsual)
        : null;

    /// <summary>
    /// The average of the twelve months to each point: only for counts that come several times a year, not across a
    /// break and not with forecasts.
    /// </summary>
    public TrendLine? TrendLine
    {
        get
        {
            if (summary is not { Measure.AddsUpToYear: true, IsRare: false, Own: { } own })
                return null;
            var first = own.Observations.Length - points.Length;
            var values = points.Select((_, index) => Averaged(own, first + index)).ToImmutableArray();
            return values.Count(value => value is not null) < FewestTrendPoints ? null : new TrendLine(ChartWords.TrendLine, values);
        }
    }

    private int LastBreak => Math.Max(0, points.ToList().FindLastIndex(point => point.Markers.HasFlag(Markers.Break)));

    private int First => IndexOf(period => period.CompareTo(summary.Process!.Points[0].Period) >= 0);

    private int LastUsual => IndexOf(period => period.CompareTo(summary.Process!.Points[^1].Period) >= 0);

    private int IndexOf(Func<Period, bool> predicate) => points.ToList().FindIndex(point => predicate(point.Period));

    private static decimal? Averaged(Series own, int index) =>
        TwelveMonths.EndingWith(own, index) is { } year && (year.Markers & (Markers.Break | Markers.Forecast)) is Markers.None
            ? year.Value * own.Observations[index].Period.Months / 12
            : null;
}
