namespace OpenStatement.Statistics;

/// <summary>A word explained. Its id is its anchor on the glossary page.</summary>
/// <param name="Id">Of the entry.</param>
/// <param name="Term">As readers see it, with its abbreviation: "Crown Prosecution Service (CPS)".</param>
/// <param name="Definition">What it means.</param>
public sealed record GlossaryTerm(string Id, string Term, RichText Definition);
