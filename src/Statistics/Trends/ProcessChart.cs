namespace OpenStatement.Statistics;

/// <summary>The latest points of a series against their usual range: an XmR chart.</summary>
/// <param name="Points">Earliest first, none missing, all counted in the same way; their periods do not overlap.</param>
/// <param name="Limits">Null for fewer points than limits can be drawn from.</param>
/// <param name="Flags">Points that are part of an unusual pattern, earliest first; empty without limits.</param>
public sealed record ProcessChart(ImmutableArray<PeriodFigure> Points, ProcessLimits? Limits, ImmutableArray<FlaggedPoint> Flags);
