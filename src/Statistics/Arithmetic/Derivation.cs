using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>The Derive stage: from the figures as published to what can be said about them. Pure arithmetic.</summary>
public static class Derivation
{
    /// <summary>One summary for each release of the archive, in its order.</summary>
    public static ImmutableArray<ReleaseSummary> Summarise(Archive archive)
    {
        var populations = archive.Populations.ToLookup(population => population.Area);
        return [.. Enumerable.Range(0, archive.Releases.Length).AsParallel().AsOrdered().Select(index => Summarise(archive, index, populations))];
    }

    private static ReleaseSummary Summarise(Archive archive, int index, ILookup<string, Population> populations)
    {
        var (release, latest) = (archive.Releases[index], archive.Releases[^1]);
        var compared = ComparedAreas(archive, release);
        var measures = archive.Measures.Select(measure => Summarise(archive.Settings, release, measure, compared, populations));
        return new ReleaseSummary(
            release,
            release.Id == latest.Id ? measures : measures.Select(summary => summary with { Since = FigureSince.Of(summary, archive.Settings.Force.Area, latest.Vintage) }))
        {
            Revisions = VintageComparison.Of(archive, index),
        };
    }

    private static MeasureSummary Summarise(
        SiteSettings settings, Release release, Measure measure, ImmutableArray<string> compared, ILookup<string, Population> populations)
    {
        var own = release.Vintage.Find(measure.Id, settings.Force.Area);
        if (own?.Latest is not { Value: { } value } latest)
            return new MeasureSummary { Measure = measure, Own = own };

        var current = new PeriodFigure(latest.Period, value, latest.Markers);
        var comparison = new SeriesComparison(own, RareEvents.Are(measure, own));
        var summary = new MeasureSummary
        {
            Measure = measure,
            Own = own,
            IsRare = comparison.IsRare,
            Latest = current,
            OnSamePeriodLastYear = comparison.Change(comparison.At(latest.Period.YearsBefore(1)), current),
        };
        if (measure.Unit is not Unit.Count || TwelveMonths.Ending(own, latest.Period.End) is not { } twelve)
            return summary;

        var baseline = TwelveMonths.Ending(own, settings.Baseline.Period.End);
        return summary with
        {
            TwelveMonths = twelve,
            OnYearBefore = comparison.Change(TwelveMonths.Ending(own, twelve.Period.YearsBefore(1).End), twelve),
            OnBaseline = comparison.Change(baseline, twelve),
            BreakSinceBaseline = baseline is null ? null : Breaks.Between(own, baseline.Period, twelve.Period),
            Group = compared.Length < 2 ? null : GroupComparisons.Compare(measure, compared, release.Vintage, populations, twelve.Period.End),
        };
    }

    /// <summary>The force and the members of its group on the last day of the release's period.</summary>
    private static ImmutableArray<string> ComparedAreas(Archive archive, Release release) =>
        archive.ComparatorGroups.FirstOrDefault(group => group.Id == archive.Settings.ComparatorGroup) is { } group
            ? [archive.Settings.Force.Area, .. group.MembersOn(release.Statement.Period.End)]
            : [archive.Settings.Force.Area];
}
