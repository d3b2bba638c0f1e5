namespace OpenStatement.Statistics;

/// <summary>A percentage among one group of people, such as those under 25.</summary>
/// <param name="Category">The group, as in the observations.</param>
/// <param name="Value">Null where there is none, in which case the markers say why.</param>
/// <param name="Markers">What a reader must know about it.</param>
/// <param name="Basis">The counts behind it; null where they are unknown.</param>
/// <param name="Interval">In per cent; null without a figure or without counts that make a proportion.</param>
public sealed record GroupFigure(string Category, decimal? Value, Markers Markers, Proportion? Basis, Interval? Interval);
