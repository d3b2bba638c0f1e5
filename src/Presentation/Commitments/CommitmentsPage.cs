namespace OpenStatement.Presentation;

/// <summary>Every planned action and request, and what became of it.</summary>
public sealed record CommitmentsPage : Page
{
    /// <summary>How many are open, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Those that are open first; a group without entries is left out.</summary>
    public required ImmutableArray<CommitmentGroup> Groups { get; init; }
}
