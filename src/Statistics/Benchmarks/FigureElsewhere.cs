namespace OpenStatement.Statistics;

/// <summary>The figure of another area for a period.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Figure">In the measure's unit.</param>
public sealed record FigureElsewhere(string Area, PeriodFigure Figure);
