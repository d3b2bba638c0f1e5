using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>The outline of whatever a feature names.</summary>
/// <param name="Area">The id of an area, where it gives one.</param>
/// <param name="Code">The code of an area, where it gives one.</param>
/// <param name="Rings">Closed, and of four points or more.</param>
public sealed record BoundaryFeature(string? Area, string? Code, ImmutableArray<ImmutableArray<BoundaryPoint>> Rings);
