namespace OpenStatement.Presentation;

/// <summary>Makes the shape of an area on a map.</summary>
internal static class MapShapes
{
    /// <summary>A label in a smaller shape would hide it.</summary>
    private const decimal RoomForLabel = 13;

    public static MapShape Of(AreaBoundary boundary, string name, int? inClass, MapProjection projection)
    {
        ImmutableArray<ImmutableArray<MapPoint>> rings = [.. boundary.Rings.Select(projection.Project).Where(ring => !ring.IsEmpty)];
        return new MapShape(name, rings, inClass, rings.IsEmpty ? null : LabelIn(rings.MaxBy(AreaOf)));
    }

    /// <summary>The middle of its weight; null where there is no room.</summary>
    private static MapPoint? LabelIn(ImmutableArray<MapPoint> ring)
    {
        if (ring.Max(point => point.X) - ring.Min(point => point.X) < RoomForLabel || ring.Max(point => point.Y) - ring.Min(point => point.Y) < RoomForLabel)
            return null;
        var (twice, x, y) = (0m, 0m, 0m);
        foreach (var (one, next) in Sides(ring))
        {
            var cross = one.X * next.Y - next.X * one.Y;
            (twice, x, y) = (twice + cross, x + (one.X + next.X) * cross, y + (one.Y + next.Y) * cross);
        }

        return twice == 0 ? null : new MapPoint(Math.Round(x / (3 * twice), 1), Math.Round(y / (3 * twice), 1));
    }

    private static decimal AreaOf(ImmutableArray<MapPoint> ring) => Math.Abs(Sides(ring).Sum(side => side.One.X * side.Next.Y - side.Next.X * side.One.Y));

    private static IEnumerable<(MapPoint One, MapPoint Next)> Sides(ImmutableArray<MapPoint> ring) =>
        ring.Select((point, i) => (point, ring[(i + 1) % ring.Length]));
}
