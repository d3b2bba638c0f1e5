namespace OpenStatement.Loading;

/// <summary>A row about what a measure was until a release.</summary>
/// <param name="Id">Its id until then.</param>
/// <param name="Until">The last release with it.</param>
/// <param name="Became">Its id since; null when it was withdrawn.</param>
/// <param name="Title">Its title until then; null where that did not change.</param>
/// <param name="Definition">Its definition until then; null where that did not change.</param>
/// <param name="Reason">Why, for readers; null where nothing was said.</param>
public sealed record FormerMeasure(string Id, ReleaseId Until, string? Became, string? Title, string? Definition, string? Reason)
{
    /// <summary>Who published its figures until then; null where that did not change.</summary>
    public string? Source { get; init; }

    public bool HasWords => (Title ?? Definition ?? Source) is not null;

    public bool IsWithdrawn => Became is null;

    /// <summary>Whether the measure got another id, and not only other words.</summary>
    public bool IsRenamed => Became is { } now && now != Id;

    public FormerName Name => new(Id, Until, Title, Definition, Reason) { Source = Source };
}
