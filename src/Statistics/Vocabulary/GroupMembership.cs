namespace OpenStatement.Statistics;

/// <summary>That an area belonged to a comparator group from one day to another.</summary>
/// <param name="Area">Id of the member.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it still belongs.</param>
public sealed record GroupMembership(string Area, DateOnly From, DateOnly? To);
