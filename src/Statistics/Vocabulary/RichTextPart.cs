namespace OpenStatement.Statistics;

/// <summary>A part of a passage: <see cref="Markup"/>, a <see cref="Quotation"/>, a <see cref="TermUse"/>, a <see cref="TermLink"/> or a <see cref="ParagraphStart"/>.</summary>
public abstract record RichTextPart;
