namespace OpenStatement.Statistics;

/// <summary>Words with their mark-up.</summary>
/// <param name="Html">
/// Safe HTML made from Markdown in which raw HTML is not allowed. Where another part stands next to it, an element may
/// start in one part and end in another.
/// </param>
/// <param name="PlainText">The same words without any mark-up, for feeds and descriptions; spaces at either end count.</param>
public sealed record Markup(string Html, string PlainText) : RichTextPart;
