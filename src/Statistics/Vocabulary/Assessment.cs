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
