namespace OpenStatement.Presentation;

/// <summary>What a reader should know about some points of a chart.</summary>
/// <param name="Number">Stands at each of them.</param>
/// <param name="Text">With the period it is about, where that is only one.</param>
public sealed record ChartNote(int Number, string Text);
