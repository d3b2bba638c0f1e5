namespace OpenStatement.Statistics;

/// <summary>What a measure was called, and how it was described, up to a release.</summary>
/// <param name="Id">Its id until then; may be the one it has now, where only its words changed.</param>
/// <param name="Until">The last release with this id and these words.</param>
/// <param name="Title">Its title until then; null where it was that of the time after.</param>
/// <param name="Definition">Its definition until then; null where it was that of the time after.</param>
/// <param name="Reason">Why it changed; null where nothing was said.</param>
public sealed record FormerName(string Id, ReleaseId Until, string? Title, string? Definition, string? Reason)
{
    /// <summary>Who published its figures until then; null where that did not change.</summary>
    public string? Source { get; init; }
}

/// <summary>That a measure is no longer published.</summary>
/// <param name="Until">The last release that may have figures of it.</param>
/// <param name="Reason">Why, for readers.</param>
public sealed record Withdrawal(ReleaseId Until, string Reason);
