namespace OpenStatement.Statistics;

/// <summary>The outline of an area.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Rings">Each a line that ends where it starts, holes among them; at least one.</param>
public sealed record AreaBoundary(string Area, ImmutableArray<ImmutableArray<BoundaryPoint>> Rings);
