using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>The Derive stage: from the figures as published to what can be said about them. Pure arithmetic.</summary>
public static class Derivation
{
    /// <summary>One summary for each release of the archive, in its order.</summary>
    public static ImmutableArray<ReleaseSummary> Summarise(Archive archive) =>
        [.. archive.Releases.AsParallel().AsOrdered().Select(release => Summarise(archive, release))];

    private static ReleaseSummary Summarise(Archive archive, Release release)
    {
        var compared = ComparedAreas.On(release.Statement.Period.End, archive);
        var residents = new Residents(archive.Populations, release.Statement.Published);
        var groups = new GroupComparisons(release.Vintage, residents, archive.Settings.Methods);
        return new ReleaseSummary(
            release, archive.Measures.Select(measure => WithGroup(Summarise(archive.Settings, release, measure), compared, groups, archive.Settings.Force.Area)));
    }

    private static MeasureSummary Summarise(SiteSettings settings, Release release, Measure measure)
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
        };
    }

    /// <summary>The summary with the rates of the force and of those it is compared with; only counts have them.</summary>
    private static MeasureSummary WithGroup(MeasureSummary summary, ComparedAreas? compared, GroupComparisons groups, string own)
    {
        if (summary is not { Measure: { Unit: Unit.Count } measure, Latest: { } latest })
            return summary;
        var (group, reason) = compared is null ? default : groups.Compare(measure, compared.Group, compared.Wider, latest.Period.End);
        return summary with
        {
            OwnRate = group?.YearRateOf(own) ?? (summary.TwelveMonths is { } twelve ? groups.RateOf(measure, own, twelve) : null),
            Group = group,
            NoGroup = reason,
        };
    }
}
