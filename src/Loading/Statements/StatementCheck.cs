namespace OpenStatement.Loading;

/// <summary>Measures, priorities and voices that the words of a release name are there.</summary>
internal static class StatementCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.SelectMany(release => (IEnumerable<Diagnostic>)
        [
            .. Duplicates.Find(release.Statement.OmittedMeasures, StatementKeys.Measure, omitted => omitted.Measure),
            .. index.MeasureIdsInReleases.CheckAll(release.Statement.OmittedMeasures, StatementKeys.Measure, omitted => omitted.Measure),
            .. index.PriorityIds.CheckAll(release.Commentaries.SelectMany(commentary => commentary.Priorities)),
            .. index.VoiceIds.CheckAll(release.Commentaries.Select(commentary => commentary.Voice).OfType<Located<string>>()),
        ]);
}
