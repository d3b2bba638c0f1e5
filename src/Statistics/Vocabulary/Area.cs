namespace OpenStatement.Statistics;

/// <summary>A place for which figures exist.</summary>
/// <param name="Id">Kebab-case id used in the observations.</param>
/// <param name="Name">As readers see it.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Code">The Office for National Statistics' code, such as <c>E23000036</c>; null where there is none.</param>
/// <param name="Parent">Id of the area it is part of, if any.</param>
public sealed record Area(string Id, string Name, AreaKind Kind, string? Code, string? Parent);

/// <summary>What sort of place an area is.</summary>
public enum AreaKind
{
    Force,
    Region,
    Nation,
    Borough,
    Ward,
    Neighbourhood,
}

/// <summary>The outline of an area.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Rings">Each a line that ends where it starts, holes among them; at least one.</param>
public sealed record AreaBoundary(string Area, ImmutableArray<ImmutableArray<BoundaryPoint>> Rings);

/// <summary>A place on the ground: degrees east and north by WGS84, or metres on a grid, the same for all boundaries of a site.</summary>
public readonly record struct BoundaryPoint(double East, double North)
{
    /// <summary>Whether it can be a longitude and a latitude.</summary>
    public bool IsInDegrees => Math.Abs(East) <= 180 && Math.Abs(North) <= 90;
}
