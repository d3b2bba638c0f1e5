namespace OpenStatement.Statistics;

/// <summary>A place in a comparison that somebody asserts, such as 3rd of 8, below the group's average.</summary>
/// <param name="Rank">From 1; null when no rank is asserted.</param>
/// <param name="Of">Out of how many; null when no rank is asserted.</param>
/// <param name="Band">Against the group's average; null when none is asserted.</param>
public sealed record AssertedBenchmark(int? Rank, int? Of, Band? Band);
