using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>A very small chart that shows a shape, not figures.</summary>
/// <param name="Values">Earliest first; null where there is no figure.</param>
/// <param name="Axis">From zero to a round number above them all.</param>
/// <param name="Description">What a reader who cannot see it should know.</param>
/// <param name="LastLabel">The last value, beside its end.</param>
public sealed record Sparkline(ImmutableArray<decimal?> Values, ValueAxis Axis, string Description, string LastLabel);
