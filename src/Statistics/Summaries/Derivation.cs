namespace OpenStatement.Statistics;

/// <summary>The Derive stage: from the figures as published to what can be said about them. Pure arithmetic.</summary>
public static class Derivation
{
    /// <summary>One summary for each release of the archive, in its order.</summary>
    public static ImmutableArray<ReleaseSummary> Summarise(Archive archive) =>
        SummariseFrom(archive, 0);

    /// <summary>
    /// One summary for each release of an archive whose first releases are summarised already. Those summaries are kept as
    /// they are, so that <see cref="MeasureSummary.Since"/> in them knows nothing of the later releases.
    /// </summary>
    /// <param name="archive">The same as the one summarised but for releases that were left out of it.</param>
    /// <param name="earlier">Used only if no release was left out between them.</param>
    public static ImmutableArray<ReleaseSummary> Continue(Archive archive, ImmutableArray<ReleaseSummary> earlier)
    {
        var isStart = earlier.Select(summary => summary.Release.Id)
            .SequenceEqual(archive.Releases.Take(earlier.Length).Select(release => release.Id));
        return isStart ? [.. earlier, .. SummariseFrom(archive, earlier.Length)] : Summarise(archive);
    }

    private static ImmutableArray<ReleaseSummary> SummariseFrom(Archive archive, int first) =>
        [.. Enumerable.Range(first, archive.Releases.Length - first).AsParallel().AsOrdered().Select(index => Summarise(archive, index))];

    private static ReleaseSummary Summarise(Archive archive, int index)
    {
        var (settings, release, latest) = (archive.Settings, archive.Releases[index], archive.Releases[^1]);
        var compared = ComparedAreas.On(release.Statement.Period.End, archive);
        var groups = new GroupComparisons(
            release.Vintage, new Residents(archive.Populations, release.Statement.Published), settings.Methods);
        var measures = archive.Measures
            .Select(measure => Summarise(settings, release, measure.WordedIn(release.Id), settings.Force.Area))
            .Select(summary => WithGroup(summary, compared, groups, settings.Force.Area))
            .Select(summary => WithOthers(summary, compared, release.Vintage, settings.Force.Area));
        return new ReleaseSummary(
            release,
            release.Id == latest.Id
                ? measures
                : measures.Select(summary => summary with { Since = FindSince(summary, settings.Force.Area, latest.Vintage) }))
        {
            Revisions = VintageComparison.Of(archive, index),
        };
    }

    /// <summary>What the undivided figures of one area say, without a comparison with other areas.</summary>
    public static MeasureSummary Summarise(SiteSettings settings, Release release, Measure measure, string area) =>
        Summarise(settings, release, measure, release.Vintage.Find(measure.Id, area));

    /// <summary>What one series of a measure says, be it of an area or of a part of one, without a comparison with others.</summary>
    public static MeasureSummary Summarise(SiteSettings settings, Release release, Measure measure, Series? own)
    {
        if (own?.Latest is not { Value: { } value } latest)
            return new MeasureSummary { Measure = measure, Own = own };

        var current = new PeriodFigure(latest.Period, value, latest.Markers);
        var comparison = new SeriesComparison(measure, own, RareEvents.Are(measure, own, settings.Methods), settings.Methods);
        var process = comparison.IsRare ? null : ProcessCharts.Of(measure, own, settings.Methods);
        var onYearBefore = comparison.OnYearBefore(latest.Period.End);
        var summary = new MeasureSummary
        {
            Measure = measure,
            Own = own,
            IsRare = comparison.IsRare,
            Latest = current,
            OnSamePeriodLastYear = comparison.Change(comparison.At(latest.Period.YearsBefore(1)), current),
            Process = process,
            Trend = Trends.Of(comparison, process, onYearBefore, latest.Period),
            Years = comparison.IsRare ? YearlyRange.Ending(own, latest.Period.End) : null,
            OnPreviousPeriod = comparison.OnPeriodBefore(current),
            OnFinancialYearBefore = comparison.OnFinancialYearBefore(latest.Period.End),
            Baselines = BaselineComparisons.Of(comparison, settings.Baselines, latest.Period.End),
            Extreme = comparison.IsRare ? null : Extremes.Of(measure, own, latest.Period),
            Survey = Surveys.Of(comparison, release.Vintage, latest.Period),
        };
        if (measure.Unit is not Unit.Count || TwelveMonths.Ending(own, latest.Period.End) is not { } twelve)
            return summary;

        return summary with
        {
            TwelveMonths = twelve,
            OnYearBefore = onYearBefore,
        };
    }

    /// <summary>The summary with the rates of the force and of those it is compared with; only counts have them.</summary>
    private static MeasureSummary WithGroup(MeasureSummary summary, ComparedAreas compared, GroupComparisons groups, string own)
    {
        if (summary is not { Measure: { Unit: Unit.Count } measure, Latest: { } latest })
            return summary;
        var (group, reason) = compared.Group.IsEmpty ? default : groups.Compare(measure, compared.Group, compared.Wider, latest.Period.End);
        return summary with
        {
            OwnRate = group?.YearRateOf(own) ?? (summary.TwelveMonths is { } twelve ? groups.RateOf(measure, own, twelve) : null),
            Group = group,
            NoGroup = reason,
        };
    }

    private static MeasureSummary WithOthers(MeasureSummary summary, ComparedAreas compared, Vintage vintage, string own) =>
        summary.Latest is { } latest
            ? summary with { Elsewhere = compared.FiguresOf(summary.Measure, own, latest.Period, vintage) }
            : summary;

    /// <summary>The leading figure as the latest figures give it; null where the summary has none.</summary>
    private static FigureSince? FindSince(MeasureSummary summary, string own, Vintage latest)
    {
        if ((summary.TwelveMonths ?? summary.Latest) is not { } published)
            return null;
        var series = latest.Find(summary.Measure.Id, own);
        var now = series is null ? null
            : summary.TwelveMonths is null ? series.FigureAt(published.Period)
            : TwelveMonths.Ending(series, published.Period.End);
        return new FigureSince(published, now, now is null && series?.IsWithheldIn(published.Period) is true);
    }
}
