namespace OpenStatement.Statistics;

/// <summary>Compares figures of one series with one another, where they can be compared.</summary>
/// <param name="Series">The series.</param>
/// <param name="IsRare">Whether it counts events too rare for percentages.</param>
public sealed record SeriesComparison(Series Series, bool IsRare)
{
    /// <summary>The figure of exactly that period, or null when there is none.</summary>
    public PeriodFigure? At(Period period) =>
        Series.At(period) is { Value: { } value } observation ? new PeriodFigure(period, value, observation.Markers) : null;

    /// <summary>The change; null when there is no earlier figure, when both are the same, or when a break lies between them.</summary>
    public Change? Change(PeriodFigure? earlier, PeriodFigure later) =>
        earlier is null || earlier.Period == later.Period || Breaks.Between(Series, earlier.Period, later.Period) is not null
            ? null
            : new Change(earlier, later, IsRare);
}
