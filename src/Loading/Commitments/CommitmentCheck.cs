namespace OpenStatement.Loading;

/// <summary>Only a request can be answered, and what was dropped says why.</summary>
internal static class CommitmentCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        foreach (var (commitment, locate) in index.Content.Releases.SelectMany(release => release.Commitments))
        {
            if (commitment is { Kind: CommitmentKind.Action, Status: CommitmentStatus.Answered })
                yield return CommitmentDiagnostics.ActionAnswered(locate(CommitmentTable.Status));
            if (commitment is { Status: CommitmentStatus.Dropped, Note: null })
                yield return ReferenceDiagnostics.NoReason(locate(CommitmentTable.Note), "the commitment was dropped");
        }
    }
}
