namespace OpenStatement.Loading;

/// <summary>The outline of whatever a feature names.</summary>
/// <param name="Area">The id of an area, where it gives one.</param>
/// <param name="Code">The code of an area, where it gives one.</param>
/// <param name="Rings">Closed, and of four points or more.</param>
internal sealed record BoundaryFeature(string? Area, string? Code, ImmutableArray<ImmutableArray<BoundaryPoint>> Rings)
{
    /// <summary>Whether all its points can be longitudes and latitudes; others are metres from some place.</summary>
    public bool IsInDegrees => Rings.All(ring => ring.All(point => point.IsInDegrees));
}
