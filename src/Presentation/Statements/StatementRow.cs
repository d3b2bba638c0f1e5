namespace OpenStatement.Presentation;

/// <summary>A statement in the archive.</summary>
/// <param name="Statement">Its name and page.</param>
/// <param name="ShortName">For the head of a column, such as "Dec 2025".</param>
/// <param name="Edition">Its dates.</param>
/// <param name="Print">The whole of it on one page.</param>
public sealed record StatementRow(Link Statement, string ShortName, Edition Edition, Address Print);
