namespace OpenStatement.Presentation;

/// <summary>Which release a page shows, and its dates.</summary>
public sealed record Edition
{
    public required ReleaseId Release { get; init; }

    /// <summary>"Quarter ending December 2025".</summary>
    public required string Name { get; init; }

    public required DateOnly DataAsAt { get; init; }

    public required DateOnly Published { get; init; }

    public DateOnly? NextDue { get; init; }

    /// <summary>Whether no later release can be seen.</summary>
    public required bool IsLatest { get; init; }

    public required bool IsDraft { get; init; }
}
