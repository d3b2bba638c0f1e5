namespace OpenStatement.Loading;

/// <summary>Only a request can be answered.</summary>
internal static class CommitmentCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.SelectMany(release => release.Commitments)
            .Where(commitment => commitment.Value is { Kind: CommitmentKind.Action, Status: CommitmentStatus.Answered })
            .Select(commitment => CommitmentDiagnostics.ActionAnswered(commitment.Locate(CommitmentTable.Status)));
}
