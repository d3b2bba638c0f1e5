namespace OpenStatement.Statistics;

/// <summary>A word explained. Its id is its anchor on the glossary page.</summary>
public sealed record GlossaryTerm(string Id, string Term, RichText Definition);
