namespace OpenStatement.Presentation;

/// <summary>A figure with its period in words, such as "October to December 2025".</summary>
public sealed record DatedFigure(Figure Figure, string Period);
