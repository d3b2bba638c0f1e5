namespace OpenStatement.Statistics;

/// <summary>Which figures a series holds.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Area">Id of the area.</param>
/// <param name="Breakdown">Null for the whole; otherwise the part of it that is counted.</param>
public readonly record struct SeriesKey(string Measure, string Area, Breakdown? Breakdown = null)
{
    /// <summary>By area, dimension and category, the whole before its parts.</summary>
    public static Comparer<SeriesKey> InOrder { get; } = Comparer<SeriesKey>.Create((left, right) => (
        string.CompareOrdinal(left.Area, right.Area),
        string.CompareOrdinal(left.Breakdown?.Dimension, right.Breakdown?.Dimension),
        string.CompareOrdinal(left.Breakdown?.Category, right.Breakdown?.Category)) switch
    {
        (not 0 and var byArea, _, _) => byArea,
        (_, not 0 and var byDimension, _) => byDimension,
        var (_, _, byCategory) => byCategory,
    });
}

/// <summary>One part of a whole, such as dimension <c>age</c>, category <c>under 25</c>.</summary>
public sealed record Breakdown(string Dimension, string Category);
