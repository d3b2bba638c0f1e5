namespace OpenStatement.Statistics;

/// <summary>What was written about one or more priorities in a release.</summary>
/// <param name="Priorities">Ids; more than one where a voice speaks of several together.</param>
/// <param name="Passages">In the order in which they were written.</param>
public sealed record Commentary(ImmutableArray<string> Priorities, ImmutableArray<Passage> Passages);

/// <summary>What stands under one section heading.</summary>
public sealed record Passage(StatementSection Section, RichText Text);
