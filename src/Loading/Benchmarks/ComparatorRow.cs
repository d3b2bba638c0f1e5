namespace OpenStatement.Loading;

/// <summary>One row of the comparator groups; rows with the same group make up one group.</summary>
public sealed record ComparatorRow(string Group, string Name, string Area, GroupMembership Membership);
