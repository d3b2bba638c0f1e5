namespace OpenStatement.Presentation;

/// <summary>One thing that happened to a measure.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">In a sentence or two; short.</param>
/// <param name="Detail">Reasons and notes that the measure's page says in other places; null where there are none.</param>
public sealed record MeasureChange(ChangeKind Kind, string Text, string? Detail = null);
