namespace OpenStatement.Presentation;

/// <summary>Why figures changed.</summary>
/// <param name="Label">Stands in tables: "Recorded late", with a number where several reasons are of one kind.</param>
/// <param name="Text">The reason in full, said once beside the table.</param>
public sealed record GivenReason(string Label, string Text);
