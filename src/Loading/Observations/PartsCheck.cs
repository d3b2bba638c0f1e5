namespace OpenStatement.Loading;

/// <summary>
/// Counts that are divided by area, by another dimension or into other measures add up. Each way of dividing a measure is
/// reported once in a release, with its worst period.
/// </summary>
internal static class PartsCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var kinds = LocalKinds(index);
        return index.Content.Measures.Where(measure => measure.Value.MadeOf.Contains(measure.Value.Id))
            .Select(measure => PartsDiagnostics.MadeOfItself(measure.Locate(MeasureTable.MadeOf), measure.Value.Id))
            .Concat(index.Content.Releases.SelectMany(release => Run(release, index, kinds)));
    }

    private static IEnumerable<Diagnostic> Run(ReleaseContent release, ContentIndex index, List<IGrouping<AreaKind, Area>> kinds)
    {
        var file = release.Observations;
        var counts = file.Series
            .Where(series => index.Measures.TryGetValue(series.Series.Key.Measure, out var measure) && measure.Unit is Unit.Count).ToList();
        var wholes = counts.Where(series => series.Series.Key.Breakdown is null).DistinctBy(series => series.Series.Key)
            .ToDictionary(series => series.Series.Key);
        foreach (var dimension in counts.Where(series => series.Series.Key.Breakdown is not null)
            .GroupBy(series => (series.Series.Key.Measure, series.Series.Key.Breakdown!.Dimension)))
        {
            if (Worst(dimension.GroupBy(part => part.Series.Key with { Breakdown = null })
                .SelectMany(area => ByDimension(area, wholes))) is { } found)
                yield return PartsDiagnostics.PartsDiffer(
                    Locate(found.Worst), $"the parts by {dimension.Key.Dimension}", found.Worst, found.Periods,
                    IsSecret(found.Worst.Measure));
        }

        foreach (var measure in wholes.Keys.Select(key => key.Measure).Distinct())
        {
            foreach (var kind in kinds)
            {
                if (Worst(ByArea(measure, kind, wholes)) is { } found)
                    yield return PartsDiagnostics.PartsDiffer(
                        Locate(found.Worst), $"the {kind.Key.ToString().ToLowerInvariant()}s", found.Worst, found.Periods,
                        IsSecret(found.Worst.Measure));
            }
        }

        foreach (var whole in index.Measures.Values.Where(IsMadeOfSeveral).OrderBy(measure => measure.Id, StringComparer.Ordinal))
        {
            if (Worst(wholes.Values.Where(series => series.Series.Key.Measure == whole.Id)
                .SelectMany(series => ByMeasure(whole, series, wholes))) is { } found)
                yield return PartsDiagnostics.MadeOfDiffers(
                    Locate(found.Worst), string.Join(" and ", whole.MadeOf), found.Worst, found.Periods,
                    whole.Disclosive || whole.MadeOf.Any(IsSecret));
        }

        bool IsSecret(string measure) => index.Measures.TryGetValue(measure, out var found) && found.Disclosive;

        SourceLocation Locate(PartsMismatch worst) => file.Locate(ObservationTable.Value, worst.Line);
    }

    private static bool IsMadeOfSeveral(Measure measure) =>
        measure.Unit is Unit.Count && measure.MadeOf.Length > 1 && !measure.MadeOf.Contains(measure.Id);

    private static List<IGrouping<AreaKind, Area>> LocalKinds(ContentIndex index) =>
    [
        .. index.Content.Areas.Select(area => area.Value).DistinctBy(area => area.Id)
            .Where(area => LocalAreas.IsLocal(area.Kind) && area.Parent is not null)
            .GroupBy(area => area.Kind).OrderBy(kind => kind.Key),
    ];

    private static IEnumerable<PartsMismatch> ByDimension(
        IGrouping<SeriesKey, LocatedSeries> parts, Dictionary<SeriesKey, LocatedSeries> wholes) =>
        wholes.TryGetValue(parts.Key, out var whole) ? PartsMismatch.Find(whole, [.. parts.Select(part => part.Series)]) : [];

    /// <summary>Only where every area of the kind that lies in the whole has figures.</summary>
    private static IEnumerable<PartsMismatch> ByArea(
        string measure, IEnumerable<Area> areas, Dictionary<SeriesKey, LocatedSeries> wholes) =>
        from around in areas.GroupBy(area => area.Parent!)
        where wholes.ContainsKey(new SeriesKey(measure, around.Key))
        let parts = around.Select(area => wholes.GetValueOrDefault(new SeriesKey(measure, area.Id))?.Series).ToList()
        where !parts.Contains(null)
        from mismatch in PartsMismatch.Find(wholes[new SeriesKey(measure, around.Key)], [.. parts.OfType<Series>()])
        select mismatch;

    private static IEnumerable<PartsMismatch> ByMeasure(Measure whole, LocatedSeries series, Dictionary<SeriesKey, LocatedSeries> wholes)
    {
        var parts = whole.MadeOf.Select(part => wholes.GetValueOrDefault(series.Series.Key with { Measure = part })?.Series)
            .OfType<Series>().ToList();
        return parts.Count == whole.MadeOf.Length ? PartsMismatch.Find(series, parts) : [];
    }

    private static (PartsMismatch Worst, int Periods)? Worst(IEnumerable<PartsMismatch> found)
    {
        var all = found.ToList();
        return all.Count == 0 ? null : (all.MaxBy(mismatch => Math.Abs(mismatch.Difference))!, all.Count);
    }
}
