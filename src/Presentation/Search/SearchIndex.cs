namespace OpenStatement.Presentation;

/// <summary>Everything that the search can find.</summary>
/// <param name="Entries">In the order in which equally good results are shown.</param>
public sealed record SearchIndex(ImmutableArray<SearchEntry> Entries) : FileContent;
