namespace OpenStatement.Statistics;

/// <summary>That a measure is no longer published.</summary>
/// <param name="Until">The last release that may have figures of it.</param>
/// <param name="Reason">Why, for readers.</param>
public sealed record Withdrawal(ReleaseId Until, string Reason);
