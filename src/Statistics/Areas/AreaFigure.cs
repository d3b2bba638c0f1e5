namespace OpenStatement.Statistics;

/// <summary>What one area has of a measure in the period for which areas of its kind are held against each other.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Figure">Null where it has none for the period.</param>
/// <param name="IsSuppressed">Whether a figure of the period must not be shown.</param>
/// <param name="Rate">The count per so many residents; null where no rate can be given for all areas.</param>
public sealed record AreaFigure(string Area, PeriodFigure? Figure, bool IsSuppressed, AreaRate? Rate = null)
{
    /// <summary>By what areas are put in order: the rate where there is one.</summary>
    public decimal? Ordered => Rate?.Rate ?? Figure?.Value;

    /// <summary>Null where the counts are too small to rank, where it has no figure, and where no other area has one.</summary>
    public AreaPlace? Place { get; init; }
}
