namespace OpenStatement.Statistics;

/// <summary>A whole and every way in which the cells of a table divide it.</summary>
/// <param name="Whole">Its place among the cells; null where it is not listed.</param>
/// <param name="Ways">The places of the parts; at least one way, or two where the whole is not listed.</param>
internal sealed record DividedWhole(int? Whole, ImmutableArray<ImmutableArray<int>> Ways);
