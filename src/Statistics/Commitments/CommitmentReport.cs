namespace OpenStatement.Statistics;

/// <summary>What one release said of a commitment.</summary>
public sealed record CommitmentReport(ReleaseId Release, Commitment Commitment);
