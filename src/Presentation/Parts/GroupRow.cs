namespace OpenStatement.Presentation;

/// <summary>One force in a comparison.</summary>
/// <param name="Rank">Such as "3rd"; null where the counts are too small to rank.</param>
/// <param name="Name">Of the force.</param>
/// <param name="IsOwn">Whether the site is about it.</param>
/// <param name="Count">Over twelve months.</param>
/// <param name="People">Who lived in its area.</param>
/// <param name="Rate">Per so many people.</param>
/// <param name="Share">Of the longest bar, from 0 to 1.</param>
public sealed record GroupRow(string? Rank, string Name, bool IsOwn, string Count, string People, string Rate, decimal Share);
