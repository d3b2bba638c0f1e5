namespace OpenStatement.Statistics;

/// <summary>The figure for one period. A struct, because a large site holds hundreds of thousands.</summary>
public readonly record struct Observation
{
    public required Period Period { get; init; }

    /// <summary>In the measure's unit; null when there is no figure, in which case the markers say why.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The counts behind a percentage or a rate, when they were given.</summary>
    public Proportion? Basis { get; init; }

    public Markers Markers { get; init; }

    /// <summary>What a reader should know about this figure alone.</summary>
    public string? Note { get; init; }

    /// <summary>Whether there was a figure that must not be shown; what is only forecast never was one.</summary>
    public bool IsSuppressed => Value is null && Markers.HasFlag(Markers.Confidential) && !Markers.HasFlag(Markers.Forecast);
}

/// <summary>The counts behind a percentage or a rate.</summary>
/// <param name="Numerator">How many met the condition.</param>
/// <param name="Denominator">Out of how many.</param>
public sealed record Proportion(decimal Numerator, decimal Denominator);

/// <summary>A total or a value together with the period it is for.</summary>
/// <param name="Period">The whole period covered.</param>
/// <param name="Value">In the measure's unit.</param>
/// <param name="Markers">Those of every figure that went into it.</param>
public sealed record PeriodFigure(Period Period, decimal Value, Markers Markers = Markers.None);
