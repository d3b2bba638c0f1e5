using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>One period on a chart.</summary>
/// <param name="Period">What it is for.</param>
/// <param name="Value">Null where there is no figure: the line is broken there.</param>
/// <param name="Markers">Provisional points are drawn hollow; a break in the series is drawn as a line across.</param>
public sealed record ChartPoint(Period Period, decimal? Value, Markers Markers);
