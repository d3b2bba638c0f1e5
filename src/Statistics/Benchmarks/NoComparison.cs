namespace OpenStatement.Statistics;

/// <summary>Why rates are not compared.</summary>
/// <param name="Cause">What is wrong.</param>
/// <param name="Areas">Ids of the areas it is wrong with; empty where it is not about single areas.</param>
/// <param name="MidYear">The year whose mid-year populations were wanted.</param>
public sealed record NoComparison(NoComparisonCause Cause, ImmutableArray<string> Areas, int MidYear);
