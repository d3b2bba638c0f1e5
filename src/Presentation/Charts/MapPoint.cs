namespace OpenStatement.Presentation;

/// <summary>A point of a map, right and down from its upper left corner, to a tenth.</summary>
public readonly record struct MapPoint(decimal X, decimal Y);
