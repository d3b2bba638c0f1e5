namespace OpenStatement.Statistics;

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
