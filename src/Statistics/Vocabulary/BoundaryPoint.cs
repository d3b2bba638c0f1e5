namespace OpenStatement.Statistics;

/// <summary>A place on the ground: degrees east and north by WGS84, or metres on a grid, the same for all boundaries of a site.</summary>
public readonly record struct BoundaryPoint(double East, double North)
{
    /// <summary>Whether it can be a longitude and a latitude.</summary>
    public bool IsInDegrees => Math.Abs(East) <= 180 && Math.Abs(North) <= 90;
}
