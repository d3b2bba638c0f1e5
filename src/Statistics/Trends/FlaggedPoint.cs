namespace OpenStatement.Statistics;

/// <summary>A point that is part of an unusual pattern.</summary>
/// <param name="Period">Of the point.</param>
/// <param name="Direction">Towards which side the pattern lies; never the same.</param>
/// <param name="Causes">The rules it meets, in their order.</param>
public sealed record FlaggedPoint(Period Period, Direction Direction, ImmutableArray<SpecialCause> Causes);
