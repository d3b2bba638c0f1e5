namespace OpenStatement.Presentation;

/// <summary>A commitment as a reader sees it.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Kind">"Action" or "Request".</param>
/// <param name="Owner">Who is to do it.</param>
/// <param name="Status">Such as "Planned".</param>
/// <param name="IsOpen">Whether it is still to be finished.</param>
/// <param name="Note">What happened, or why it was dropped.</param>
public sealed record PlannedAction(string Text, string Kind, string Owner, string Status, bool IsOpen, string? Note)
{
    /// <summary>Its entry in the list of all actions and requests.</summary>
    public required Address Entry { get; init; }

    public string? Explanation { get; init; }

    /// <summary>Where more can be read, on this site or elsewhere.</summary>
    public string? More { get; init; }

    /// <summary>The priorities it serves; on the page of one of them, those that share it.</summary>
    public ImmutableArray<Link> Priorities { get; init; } = [];

    /// <summary>Fits before its priorities, such as "Shared with"; empty where they speak for themselves.</summary>
    public string PrioritiesLabel { get; init; } = "";

    /// <summary>The commitment it is a part of, where that does not stand above it.</summary>
    public Link? PartOf { get; init; }

    /// <summary>What it is made of; a part has no parts.</summary>
    public ImmutableArray<PlannedAction> Parts { get; init; } = [];
}
