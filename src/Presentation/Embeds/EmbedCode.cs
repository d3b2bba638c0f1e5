namespace OpenStatement.Presentation;

/// <summary>How to show a chart within a page of one's own.</summary>
/// <param name="Page">What is shown there.</param>
/// <param name="Markup">What to copy.</param>
public sealed record EmbedCode(Address Page, string Markup);
