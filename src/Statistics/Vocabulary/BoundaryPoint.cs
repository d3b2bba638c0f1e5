namespace OpenStatement.Statistics;

/// <summary>A place on the ground: degrees east and north by WGS84, or metres on a grid, the same for all boundaries of a site.</summary>
public readonly record struct BoundaryPoint(double East, double North);
