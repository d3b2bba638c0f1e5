namespace OpenStatement.Statistics;

/// <summary>A figure that can be quoted, as the guide for staff lists it.</summary>
/// <param name="Figure">Which one.</param>
/// <param name="Name">What is written in a quotation.</param>
/// <param name="Meaning">A few plain words.</param>
/// <param name="Example">What readers then see.</param>
public sealed record QuotableFigure(FigureName Figure, string Name, string Meaning, string Example);
