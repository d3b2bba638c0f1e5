namespace OpenStatement.Presentation;

/// <summary>A level that the points are held against.</summary>
/// <param name="Label">Stands on the line.</param>
/// <param name="Value">On the chart's axis.</param>
public sealed record ReferenceLine(string Label, decimal Value);
