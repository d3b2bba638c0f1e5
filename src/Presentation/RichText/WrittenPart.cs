namespace OpenStatement.Presentation;

/// <summary>A part of a passage: <see cref="WrittenMarkup"/> or a <see cref="QuotedFigure"/>.</summary>
public abstract record WrittenPart;
