namespace OpenStatement.Presentation;

/// <summary>A figure that stands in somebody's words.</summary>
/// <param name="Words">The figure, with its markers.</param>
/// <param name="Measure">The page of its measure; null where it is not to be a link.</param>
public sealed record QuotedFigure(string Words, Address? Measure) : WrittenPart;
