namespace OpenStatement.Presentation;

/// <summary>What stands behind a printed statement.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">With its letter.</param>
public abstract record PrintAppendix(string Id, string Heading);
