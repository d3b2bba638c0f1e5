namespace OpenStatement.Statistics;

/// <summary>A part of a passage: <see cref="Markup"/> or a <see cref="Quotation"/>.</summary>
public abstract record RichTextPart;
