namespace OpenStatement.Presentation;

/// <summary>A measure in a summary table.</summary>
public sealed record MeasureRow
{
    public required Link Measure { get; init; }

    /// <summary>National metric, stand-in or local measure.</summary>
    public required string Role { get; init; }

    /// <summary>The leading figure with its period; or why there is none.</summary>
    public required string Latest { get; init; }

    /// <summary>The period of the leading figure; null where there is none.</summary>
    public string? Period { get; init; }

    public ChangeLabel? Change { get; init; }

    /// <summary>Where the measure is heading; null where there is no figure.</summary>
    public TrendLabel? Trend { get; init; }

    /// <summary>The place among similar forces; null where it cannot be said.</summary>
    public string? Group { get; init; }

    /// <summary>What an author says of the trend where there is no figure; null where nobody does.</summary>
    public string? AssertedTrend { get; init; }

    /// <summary>What an author says of the place among similar forces where the figures cannot; null where nobody does.</summary>
    public string? AssertedPlace { get; init; }
}
