namespace OpenStatement.Loading;

/// <summary>In each release every measure has figures for the force, or a reason why it has none; never both.</summary>
internal static class MissingFiguresCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) => index.Content.Releases.SelectMany(release => Run(release, index));

    private static IEnumerable<Diagnostic> Run(ReleaseContent release, ContentIndex index)
    {
        var file = release.Observations;
        var own = file.Series
            .Where(series => series.Series.Key.Area == index.ForceArea && series.Series.Key.Breakdown is null)
            // Those under an old id are a mistake of another kind.
            .Select(series => index.Names.Now(series.Series.Key.Measure)).ToHashSet();
        var omitted = release.Statement.OmittedMeasures;
        var excused = omitted.Select(measure => measure.Value.Measure).ToHashSet();
        return
        [
            .. index.Content.Measures.Select(measure => measure.Value)
                // A force area that is nowhere defined is a mistake of its own, not one of every measure.
                .Where(measure => index.AreaIds.Ids.Contains(index.ForceArea))
                .Where(measure =>
                    measure.IsAvailable && !measure.IsWithdrawnIn(release.Id) && IsApplicable(measure, index) && !own.Contains(measure.Id)
                    && !excused.Contains(measure.Id))
                .Select(measure =>
                    CoverageDiagnostics.SilentlyMissing(file.Locate(ObservationTable.Measure, 0), measure.Id, index.ForceArea)),
            .. omitted.Where(measure => own.Contains(measure.Value.Measure))
                .Select(measure => CoverageDiagnostics.OmittedWithFigures(measure.Locate(StatementKeys.Measure), measure.Value.Measure)),
            .. file.Series.DistinctBy(series => series.Series.Key.Measure)
                .Where(series =>
                    index.Measures.TryGetValue(series.Series.Key.Measure, out var measure) && measure.IsWithdrawnIn(release.Id))
                .Select(series => FormerMeasureDiagnostics.WithdrawnWithFigures(
                    file.Locate(ObservationTable.Measure, series.FirstLine), series.Series.Key.Measure,
                    index.Measures[series.Series.Key.Measure].Withdrawal!)),
            .. file.Series.DistinctBy(series => series.Series.Key.Measure)
                .Where(series => index.Measures.TryGetValue(series.Series.Key.Measure, out var measure) && !measure.IsAvailable)
                .Select(series => CoverageDiagnostics.UnavailableWithFigures(
                    file.Locate(ObservationTable.Measure, series.FirstLine), series.Series.Key.Measure)),
        ];
    }

    private static bool IsApplicable(Measure measure, ContentIndex index) =>
        index.Content.Priorities.Any(priority => priority.Value.Id == measure.Priority && priority.Value.Applicability.Applies);
}
