using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>A very small chart that shows a shape, not figures.</summary>
/// <param name="Values">Earliest first; null where there is no figure.</param>
/// <param name="Axis">From zero to a round number above them all.</param>
/// <param name="Description">What a reader who cannot see it should know.</param>
public sealed record Sparkline(ImmutableArray<decimal?> Values, ValueAxis Axis, string Description)
{
    public required ChartKind Kind { get; init; }

    /// <summary>The last value, which stands at its end.</summary>
    public required string LastValue { get; init; }

    /// <summary>Which period that is, such as "latest quarter".</summary>
    public required string LastPeriod { get; init; }
}
