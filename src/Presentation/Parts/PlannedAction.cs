using System.Collections.Immutable;

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
    /// <summary>The priorities it serves, where the page is not about one of them.</summary>
    public ImmutableArray<Link> Priorities { get; init; } = [];
}
