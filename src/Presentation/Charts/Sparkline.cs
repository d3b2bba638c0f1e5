namespace OpenStatement.Presentation;

/// <summary>A very small chart that shows a shape, not figures. The words beside it say all it does.</summary>
/// <param name="Values">Earliest first; null where there is no figure.</param>
/// <param name="Axis">From zero to a round number above them all.</param>
/// <param name="Kind">How it is drawn.</param>
public sealed record Sparkline(ImmutableArray<decimal?> Values, ValueAxis Axis, ChartKind Kind);
