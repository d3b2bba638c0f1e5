namespace OpenStatement.Statistics;

/// <summary>Every planned action and request of an archive, followed from release to release.</summary>
/// <param name="Entries">
/// Those that are no part of another. What was open or closed in the latest release comes first; within a release as in
/// its file.
/// </param>
public sealed record Ledger(ImmutableArray<LedgerEntry> Entries)
{
    /// <param name="releases">Earliest first.</param>
    public static Ledger Of(ImmutableArray<Release> releases)
    {
        var entries = EntriesOf(releases).ToList();
        var byId = entries.ToDictionary(entry => entry.Id);
        var parts = entries.ToLookup(entry => WholeOf(entry, byId));
        return new Ledger([.. parts[null].Select(entry => entry with { Parts = [.. parts[entry.Id]] })]);
    }

    private static IEnumerable<LedgerEntry> EntriesOf(ImmutableArray<Release> releases) =>
        from report in releases.SelectMany(release => release.Commitments.Index().Select(one => (one.Index, Report: new CommitmentReport(release.Id, one.Item))))
        group report by report.Report.Commitment.Id into same
        let entry = new LedgerEntry([.. same.Select(one => one.Report)], [])
        let shownAt = entry.Closed ?? entry.Reports[^1].Release
        orderby shownAt descending, same.First(one => one.Report.Release == shownAt).Index
        select entry;

    /// <summary>
    /// The id of the entry it stands under; null for one of its own. What is a part of a part stands on its own, which
    /// happens only where a whole became a part later.
    /// </summary>
    private static string? WholeOf(LedgerEntry entry, Dictionary<string, LedgerEntry> entries) =>
        entry.Latest.PartOf is { } whole && entries.TryGetValue(whole, out var found) && (found.Latest.PartOf is not { } above || !entries.ContainsKey(above))
            ? whole
            : null;
}
