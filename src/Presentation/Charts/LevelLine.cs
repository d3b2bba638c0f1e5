namespace OpenStatement.Presentation;

/// <summary>A level that some points of a chart are held against.</summary>
/// <param name="Label">Stands on the line, or in the key where there is no room.</param>
/// <param name="Value">On the chart's axis.</param>
/// <param name="First">The index of the first point it is for.</param>
/// <param name="Last">The index of the last point it is for.</param>
public sealed record LevelLine(string Label, decimal Value, int First, int Last);
