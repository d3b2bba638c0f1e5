namespace OpenStatement.Presentation;

/// <summary>What a reader needs to know to understand a measure.</summary>
/// <param name="Definition">What is counted.</param>
/// <param name="Source">Who published it, and where.</param>
/// <param name="Geography">For which areas.</param>
/// <param name="NationalMetric">How it relates to a national metric; null where it does not.</param>
public sealed record MeasureBackground(string Definition, string Source, string Geography, string? NationalMetric)
{
    /// <summary>The measures it is put together from; empty for a measure of its own.</summary>
    public ImmutableArray<Link> MadeOf { get; init; } = [];

    /// <summary>What must be known of the source; null where nothing was said.</summary>
    public string? SourceNote { get; init; }

    /// <summary>How long after a period the figures come; null where nothing was said.</summary>
    public string? PublicationLag { get; init; }
}
