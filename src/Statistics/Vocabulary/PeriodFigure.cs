namespace OpenStatement.Statistics;

/// <summary>A total or a value together with the period it is for.</summary>
/// <param name="Period">The whole period covered.</param>
/// <param name="Value">In the measure's unit.</param>
/// <param name="Markers">Those of every figure that went into it.</param>
public sealed record PeriodFigure(Period Period, decimal Value, Markers Markers = Markers.None);
