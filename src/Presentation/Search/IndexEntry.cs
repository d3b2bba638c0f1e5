namespace OpenStatement.Presentation;

/// <summary>A line of an index from A to Z.</summary>
/// <param name="Link">Its title and page.</param>
/// <param name="Kind">What it is, because a measure may be called as its priority is.</param>
public sealed record IndexEntry(Link Link, string Kind);
