namespace OpenStatement.Statistics;

/// <summary>What stands under one section heading.</summary>
public sealed record Passage(StatementSection Section, RichText Text);
