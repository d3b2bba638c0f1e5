namespace OpenStatement.Statistics;

/// <summary>Where one area stands in its group.</summary>
/// <param name="Rank">From 1, best first by the measure's polarity; null where the counts are too small to rank.</param>
/// <param name="Of">How many areas are ranked, this one included.</param>
/// <param name="Band">Against the average of the group, by the 95% limits around it.</param>
/// <param name="IsBeyondWideLimits">Whether it lies outside the 99.8% limits too.</param>
public sealed record GroupPlace(int? Rank, int Of, Band Band, bool IsBeyondWideLimits);
