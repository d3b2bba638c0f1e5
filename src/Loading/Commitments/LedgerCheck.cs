namespace OpenStatement.Loading;

/// <summary>Planned actions and requests keep their identity from release to release, and none is lost on the way.</summary>
internal static class LedgerCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var last = new Dictionary<string, CommitmentReport>();
        ReleaseContent? before = null;
        foreach (var release in index.Content.Releases)
        {
            foreach (var problem in Vanished(before, release)
                .Concat(release.Commitments.SelectMany(commitment => CheckSteps(commitment, last))).Concat(CheckRelease(release)))
                yield return problem;
            foreach (var commitment in release.Commitments)
                last[commitment.Value.Id] = new CommitmentReport(release.Id, commitment.Value);
            before = release;
        }
    }

    private static IEnumerable<Diagnostic> Vanished(ReleaseContent? before, ReleaseContent release)
    {
        var named = release.Commitments.Select(commitment => commitment.Value.Id).ToHashSet();
        return (before?.Commitments ?? []).Select(commitment => commitment.Value)
            .Where(commitment => commitment.IsOpen && !named.Contains(commitment.Id))
            .Select(commitment => CommitmentDiagnostics.Vanished(
                $"{Folders.Data}/{release.Id}/{CommitmentTable.Schema.FileName}", new CommitmentReport(before!.Id, commitment)));
    }

    /// <summary>What a release says of a commitment against what was said of it last, be that some releases ago.</summary>
    private static IEnumerable<Diagnostic> CheckSteps(Row<Commitment> commitment, Dictionary<string, CommitmentReport> last)
    {
        var (now, locate) = commitment;
        if (!last.TryGetValue(now.Id, out var then))
            yield break;
        if (now.Kind != then.Commitment.Kind)
            yield return CommitmentDiagnostics.OtherKind(locate(CommitmentTable.Kind), now.Kind, then);
        if ((then.Commitment.Status, now.Status) is (CommitmentStatus.Planned, CommitmentStatus.Planned))
            yield return CommitmentDiagnostics.PlannedAgain(locate(CommitmentTable.Status), then);
        else if (IsBackwards(then.Commitment.Status, now.Status))
            yield return CommitmentDiagnostics.Backwards(locate(CommitmentTable.Status), now.Status, then);
    }

    private static bool IsBackwards(CommitmentStatus then, CommitmentStatus now) => then switch
    {
        CommitmentStatus.Planned => false,
        CommitmentStatus.Continuing => now is CommitmentStatus.Planned,
        _ => now != then,
    };

    private static IEnumerable<Diagnostic> CheckRelease(ReleaseContent release)
    {
        var wholes = release.Commitments.DistinctBy(commitment => commitment.Value.Id)
            .ToDictionary(commitment => commitment.Value.Id, commitment => commitment.Value.PartOf);
        foreach (var (commitment, locate) in release.Commitments)
        {
            if (commitment.PartOf is { } whole)
            {
                if (!wholes.TryGetValue(whole, out var above))
                    yield return CommitmentDiagnostics.UnknownWhole(
                        locate(CommitmentTable.PartOf), whole, wholes.Keys.Where(id => id != commitment.Id));
                else if (above is not null)
                    yield return CommitmentDiagnostics.WrongWhole(locate(CommitmentTable.PartOf), commitment.Id, whole);
            }

            if (commitment is { Kind: CommitmentKind.Request, Status: CommitmentStatus.Answered, Note: null, Link: null })
                yield return CommitmentDiagnostics.NoAnswer(locate(CommitmentTable.Note));
            if (commitment.Link is { } link && !PublicAddress.IsSound(link))
                yield return CommitmentDiagnostics.WrongLink(locate(CommitmentTable.Link), link);
        }
    }
}
