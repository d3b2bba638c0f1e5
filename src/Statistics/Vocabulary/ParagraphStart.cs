namespace OpenStatement.Statistics;

/// <summary>The place at which a paragraph starts that has a number, in a statement whose paragraphs are numbered.</summary>
/// <param name="Words">All words of the paragraph, with … for each figure quoted by name.</param>
public sealed record ParagraphStart(string Words) : RichTextPart;
