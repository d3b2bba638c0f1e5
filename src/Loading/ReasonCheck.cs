namespace OpenStatement.Loading;

/// <summary>Whatever does not apply, is not available or was dropped says why.</summary>
internal static class ReasonCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
    [
        .. index.Content.Priorities
            .Where(priority => priority.Value.Applicability is { Applies: false, Reason: null })
            .Select(priority => ReferenceDiagnostics.NoReason(priority.Locate(PriorityTable.Reason), "the priority does not apply")),
        .. index.Content.Measures
            .Where(measure => measure.Value is { IsAvailable: false, AvailabilityReason: null })
            .Select(measure => ReferenceDiagnostics.NoReason(
                measure.Locate(MeasureTable.AvailabilityReason), "there are no figures for the measure")),
        .. index.Content.Releases.SelectMany(release => release.Commitments)
            .Where(commitment => commitment.Value is { Status: CommitmentStatus.Dropped, Note: null })
            .Select(commitment => ReferenceDiagnostics.NoReason(commitment.Locate(CommitmentTable.Note), "the commitment was dropped")),
    ];
}
