namespace OpenStatement.Statistics;

/// <summary>A figure quoted by name, such as <c>{homicide latest-12-months}</c>.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Figure">Which of its figures.</param>
/// <param name="StandsInLink">Whether it is part of the words of a link, so that it cannot be a link itself.</param>
public sealed record Quotation(string Measure, FigureName Figure, bool StandsInLink = false) : RichTextPart;
