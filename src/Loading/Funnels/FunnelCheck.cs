namespace OpenStatement.Loading;

/// <summary>The rows of each funnel make up one funnel, and fewer cases reach each later stage.</summary>
internal static class FunnelCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var funnels = index.Content.Funnels.GroupBy(row => row.Value.Funnel).Select(rows => rows.ToList()).ToList();
        return
        [
            .. funnels.Where(rows => rows.Count == 1)
                .Select(rows => FunnelDiagnostics.OneStage(rows[0].Locate(FunnelTable.Funnel), rows[0].Value.Funnel)),
            .. funnels.SelectMany(FindDisagreements),
            .. from release in index.Content.Releases
               where funnels.Count > 0
               let own = OwnSeries(release, funnels, index)
               from rows in funnels
               from growth in FindGrowth(rows, release, own, index)
               select growth,
        ];
    }

    private static IEnumerable<Diagnostic> FindDisagreements(List<Row<FunnelStage>> rows)
    {
        var first = rows[0].Value;
        foreach (var row in rows)
        {
            if (row.Value.Title != first.Title)
                yield return FunnelDiagnostics.RowsDisagree(row.Locate(FunnelTable.Title), FunnelTable.Title.Name, first.Title);
            if (row.Value.Priority != first.Priority)
                yield return FunnelDiagnostics.RowsDisagree(row.Locate(FunnelTable.Priority), FunnelTable.Priority.Name, first.Priority);
        }
    }

    /// <summary>Those of the force for every stage of a funnel, by measure.</summary>
    private static Dictionary<string, LocatedSeries> OwnSeries(
        ReleaseContent release, List<List<Row<FunnelStage>>> funnels, ContentIndex index)
    {
        var stages = funnels.SelectMany(rows => rows).Select(row => new SeriesKey(row.Value.Measure, index.ForceArea)).ToHashSet();
        return release.Observations.Series.Where(series => stages.Contains(series.Series.Key)).DistinctBy(series => series.Series.Key)
            .ToDictionary(series => series.Series.Key.Measure);
    }

    private static IEnumerable<Diagnostic> FindGrowth(
        List<Row<FunnelStage>> rows, ReleaseContent release, Dictionary<string, LocatedSeries> own, ContentIndex index)
    {
        var file = release.Observations;
        var counted = rows.Select(row => row.Value.Measure)
            .Where(id => index.Measures.TryGetValue(id, out var measure) && measure.Unit is Unit.Count)
            .Select(id => own.GetValueOrDefault(id)).OfType<LocatedSeries>().ToList();
        foreach (var (before, stage) in counted.Zip(counted.Skip(1)))
        {
            if (LatestOfBoth(before.Series, stage.Series, index) is { } both && both.Stage > both.Before)
            {
                yield return FunnelDiagnostics.MoreAtLaterStage(
                    file.Locate(ObservationTable.Value, stage.Lines[^1]), rows[0].Value.Funnel, stage.Series.Key.Measure, both.Stage,
                    before.Series.Key.Measure, both.Before, both.Period,
                    index.Measures[stage.Series.Key.Measure].Disclosive || index.Measures[before.Series.Key.Measure].Disclosive);
            }
        }
    }

    /// <summary>Over twelve months where both can be added up, because a case can take from one quarter to the next.</summary>
    private static (decimal Before, decimal Stage, Period Period)? LatestOfBoth(Series before, Series stage, ContentIndex index)
    {
        if (stage.Latest is not { Value: { } value } latest)
            return null;
        if (new[] { before, stage }.All(series => index.Measures[series.Key.Measure].Frequency.IsPartOfYear())
            && TwelveMonths.Ending(before, latest.Period.End) is { } year && TwelveMonths.Ending(stage, latest.Period.End) is { } stageYear)
            return (year.Value, stageYear.Value, year.Period);
        return before.At(latest.Period)?.Value is { } same ? (same, value, latest.Period) : null;
    }
}
