namespace OpenStatement.Presentation;

/// <summary>A key fact about a measure.</summary>
/// <param name="Term">What it is, such as "Latest 12 months".</param>
/// <param name="Value">The figure, with its markers.</param>
/// <param name="Detail">Its periods and both counts.</param>
/// <param name="Change">Shown as a shape and words, where it is a change.</param>
public sealed record Fact(string Term, string Value, string Detail, ChangeLabel? Change = null);
