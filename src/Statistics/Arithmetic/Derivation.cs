using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>The Derive stage: from the figures as published to what can be said about them. Pure arithmetic.</summary>
public static class Derivation
{
    /// <summary>One summary for each release of the archive, in its order.</summary>
    public static ImmutableArray<ReleaseSummary> Summarise(Archive archive)
    {
        var populations = archive.Populations.ToLookup(population => population.Area);
        return [.. archive.Releases.AsParallel().AsOrdered().Select(release => Summarise(archive, release, populations))];
    }

    private static ReleaseSummary Summarise(Archive archive, Release release, ILookup<string, Population> populations)
    {
        var compared = ComparedAreas(archive, release);
        return new ReleaseSummary(release, archive.Measures.Select(measure => Summarise(archive.Settings, release, measure, compared, populations)));
    }

    private static MeasureSummary Summarise(
        SiteSettings settings, Release release, Measure measure, ImmutableArray<string> compared, ILookup<string, Population> populations)
    {
        var own = release.Vintage.Find(measure.Id, settings.Force.Area);
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
            Group = compared.Length < 2 ? null : GroupComparisons.Compare(measure, compared, release.Vintage, populations, twelve.Period.End),
        };
    }

    /// <summary>The force and the members of its group on the last day of the release's period.</summary>
    private static ImmutableArray<string> ComparedAreas(Archive archive, Release release) =>
        archive.ComparatorGroups.FirstOrDefault(group => group.Id == archive.Settings.ComparatorGroup) is { } group
            ? [archive.Settings.Force.Area, .. group.MembersOn(release.Statement.Period.End)]
            : [archive.Settings.Force.Area];
}
