namespace OpenStatement.Presentation;

/// <summary>Actions and requests that stand alike.</summary>
/// <param name="Id">Its anchor, which no commitment can have.</param>
/// <param name="Heading">Such as "Still open".</param>
/// <param name="Items">In their order; never empty.</param>
public sealed record CommitmentGroup(string Id, string Heading, ImmutableArray<CommitmentItem> Items);
