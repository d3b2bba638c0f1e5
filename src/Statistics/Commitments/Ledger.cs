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
        from report in releases
            .SelectMany(release =>
                release.Commitments.Index()
                .Select(commitment => (commitment.Index, Report: new CommitmentReport(release.Id, commitment.Item))))
        group report by report.Report.Commitment.Id into same
        let entry = new LedgerEntry([.. same.Select(reported => reported.Report)], [])
        let shownAt = entry.Closed ?? entry.Reports[^1].Release
        orderby shownAt descending, same.First(reported => reported.Report.Release == shownAt).Index
        select entry;

    /// <summary>
    /// The id of the entry it stands under; null for one of its own. What is a part of a part stands on its own, which
    /// happens only where a whole became a part later.
    /// </summary>
    private static string? WholeOf(LedgerEntry entry, Dictionary<string, LedgerEntry> entries) =>
        entry.Latest.PartOf is { } whole && entries.TryGetValue(whole, out var found)
            && (found.Latest.PartOf is not { } above || !entries.ContainsKey(above))
            ? whole
            : null;
}

/// <summary>A planned action or a request with all that was said of it.</summary>
/// <param name="Reports">One for each release that names it, earliest first; never empty.</param>
/// <param name="Parts">What it is made of, in the order in which the ledger lists them; a part has none itself.</param>
public sealed record LedgerEntry(ImmutableArray<CommitmentReport> Reports, ImmutableArray<LedgerEntry> Parts)
{
    /// <summary>As the last release that names it reports it.</summary>
    public Commitment Latest => Reports[^1].Commitment;

    public string Id => Latest.Id;

    public bool IsOpen => Latest.IsOpen;

    public ReleaseId FirstReported => Reports[0].Release;

    /// <summary>The release that first said how it ended; null while it is open.</summary>
    public ReleaseId? Closed => IsOpen ? null : Reports.First(report => !report.Commitment.IsOpen).Release;
}

/// <summary>What one release said of a commitment.</summary>
public sealed record CommitmentReport(ReleaseId Release, Commitment Commitment);
