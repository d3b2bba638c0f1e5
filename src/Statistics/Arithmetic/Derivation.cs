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

        var isRare = RareEvents.Are(measure, own);
        var summary = new MeasureSummary
        {
            Measure = measure,
            Own = own,
            IsRare = isRare,
            Latest = new PeriodFigure(latest.Period, value, latest.Markers),
            OnSamePeriodLastYear = OnSamePeriodLastYear(own, latest, value, isRare),
        };
        if (measure.Unit is not Unit.Count || TwelveMonths.Ending(own, latest.Period.End) is not { } twelve)
            return summary;

        return summary with
        {
            TwelveMonths = twelve,
            OnYearBefore = ChangeTo(twelve, TwelveMonths.Ending(own, twelve.Period.YearsBefore(1).End), isRare),
            OnBaseline = ChangeTo(twelve, TwelveMonths.Ending(own, settings.Baseline.End), isRare),
            Group = compared.Length < 2 ? null : GroupComparisons.Compare(measure, compared, release.Vintage, populations, twelve.Period.End),
        };
    }

    private static Change? OnSamePeriodLastYear(Series own, Observation latest, decimal value, bool isRare) =>
        own.At(latest.Period.YearsBefore(1)) is { Value: { } before } earlier
            ? new Change(new PeriodFigure(earlier.Period, before, earlier.Markers), new PeriodFigure(latest.Period, value, latest.Markers), isRare)
            : null;

    private static Change? ChangeTo(PeriodFigure later, PeriodFigure? earlier, bool isRare) =>
        earlier is null || earlier.Period == later.Period ? null : new Change(earlier, later, isRare);

    /// <summary>The force and the members of its group on the last day of the release's period.</summary>
    private static ImmutableArray<string> ComparedAreas(Archive archive, Release release) =>
        archive.ComparatorGroups.FirstOrDefault(group => group.Id == archive.Settings.ComparatorGroup) is { } group
            ? [archive.Settings.Force.Area, .. group.MembersOn(release.Statement.Period.End)]
            : [archive.Settings.Force.Area];
}
