namespace OpenStatement.Statistics;

/// <summary>What a named author asserts about a measure at a release, beside or against what the figures say.</summary>
public sealed record Assessment
{
    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Such as "Moderate reduction".</summary>
    public string? Trend { get; init; }

    public AssertedBenchmark? Benchmark { get; init; }

    /// <summary>Who asserts it.</summary>
    public required string Author { get; init; }

    /// <summary>On what ground.</summary>
    public required string Reason { get; init; }
}

/// <summary>A place in a comparison that somebody asserts, such as 3rd of 8, below the group's average.</summary>
/// <param name="Rank">From 1; null when no rank is asserted.</param>
/// <param name="Of">Out of how many; null when no rank is asserted.</param>
/// <param name="Band">Against the group's average; null when none is asserted.</param>
public sealed record AssertedBenchmark(int? Rank, int? Of, Band? Band);

/// <summary>Where a figure stands against the average of a group.</summary>
public enum Band
{
    Below,
    Similar,
    Above,
}
