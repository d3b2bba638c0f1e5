namespace OpenStatement.Statistics;

/// <summary>One part of a measure that is divided by a dimension.</summary>
/// <param name="Series">All its figures.</param>
/// <param name="Figure">Null where it has none for the period.</param>
/// <param name="IsSuppressed">Whether a figure of the period must not be shown.</param>
public sealed record CategoryFigure(Series Series, PeriodFigure? Figure, bool IsSuppressed)
{
    public string Category => Series.Key.Breakdown!.Category;

    /// <summary>Of the whole, from 0 to 1; null unless both are counts that are shown, and the whole is large enough for a percentage.</summary>
    public decimal? Share { get; init; }

    /// <summary>Null where the counts are too small to rank, where it has no figure, and where no other part has one.</summary>
    public AreaPlace? Place { get; init; }
}
