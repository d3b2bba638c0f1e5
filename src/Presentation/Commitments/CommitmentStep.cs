namespace OpenStatement.Presentation;

/// <summary>What one statement said of a commitment, or several one after the other.</summary>
/// <param name="Status">Such as "Planned".</param>
/// <param name="Statements">Earliest first, each by the month its quarter ends in.</param>
/// <param name="Note">What happened; only a statement that stands alone has one.</param>
public sealed record CommitmentStep(string Status, ImmutableArray<Link> Statements, string? Note);
