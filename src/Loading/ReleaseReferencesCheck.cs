namespace OpenStatement.Loading;

/// <summary>Ids in the words and figures of a release lead somewhere.</summary>
internal static class ReleaseReferencesCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) => index.Content.Releases.SelectMany(release => Run(release, index));

    private static IEnumerable<Diagnostic> Run(ReleaseContent release, ContentIndex index) =>
    [
        .. index.MeasureIdsInReleases.CheckAll(release.Statement.OmittedMeasures, StatementKeys.Measure, omitted => omitted.Measure),
        .. index.MeasureIdsInReleases.CheckAll(release.Assessments, AssessmentTable.Measure, assessment => assessment.Measure),
        .. index.PriorityIds.CheckAll(release.Commitments, CommitmentTable.Priorities, commitment => commitment.Priorities),
        .. index.VoiceIds.CheckAll(release.Commitments, CommitmentTable.Owner, commitment => commitment.Owner),
        .. index.KpiIds.CheckAll(release.KpiReports, KpiReportTable.Kpi, report => report.Kpi),
        .. index.MeasureIdsInReleases.CheckAll(release.RevisionReasons, RevisionTable.Measure, reason => reason.Measure),
        .. index.AreaIds.CheckAll(release.RevisionReasons, RevisionTable.Area, reason => reason.Area),
        .. index.PriorityIds.CheckAll(release.Commentaries.SelectMany(commentary => commentary.Priorities)),
        .. index.VoiceIds.CheckAll(release.Commentaries.Select(commentary => commentary.Voice).OfType<Located<string>>()),
        .. index.MeasureIdsInReleases.CheckAll(Use(release.Observations, ObservationTable.Measure, series => series.Series.Key.Measure)),
        .. index.AreaIds.CheckAll(Use(release.Observations, ObservationTable.Area, series => series.Series.Key.Area)),
    ];

    /// <summary>Each series once, where the file first names it.</summary>
    private static IEnumerable<Located<string>> Use(ObservationFile file, Field column, Func<LocatedSeries, string> id) =>
        file.Series.Select(series => new Located<string>(id(series), file.Locate(column, series.FirstLine)));
}
