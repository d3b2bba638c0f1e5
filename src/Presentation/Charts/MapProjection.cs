namespace OpenStatement.Presentation;

/// <summary>
/// Lays boundaries out on a drawing of a given width: degrees as equirectangular, shortened from east to west by the
/// cosine of the middle latitude, and metres as they are.
/// </summary>
public sealed class MapProjection
{
    public const int Width = 320;

    /// <summary>Points nearer to the one before than this are left out: they could not be seen.</summary>
    private const decimal Finest = 0.8m;

    private readonly (double West, double North) _corner;
    private readonly (double Across, double Down) _scale;

    /// <param name="boundaries">All that are on the map; at least one.</param>
    public MapProjection(ImmutableArray<AreaBoundary> boundaries)
    {
        var points = boundaries.SelectMany(boundary => boundary.Rings).SelectMany(ring => ring).ToList();
        var (west, east) = (points.Min(point => point.East), points.Max(point => point.East));
        var (south, north) = (points.Min(point => point.North), points.Max(point => point.North));
        var isDegrees = points.TrueForAll(point => point.IsInDegrees);
        var shortened = isDegrees ? Math.Cos((south + north) / 2 * Math.PI / 180) : 1;
        // Never taller than twice its width, whatever the shape of the force.
        var down = Math.Min(Width / Math.Max((east - west) * shortened, 1e-9), 2 * Width / Math.Max(north - south, 1e-9));
        (_corner, _scale) = ((west, north), (down * shortened, down));
        Height = Math.Round((decimal)((north - south) * down), 1, MidpointRounding.AwayFromZero);
    }

    public decimal Height { get; }

    /// <summary>The ring without points too near each other; empty where next to nothing is left.</summary>
    public ImmutableArray<MapPoint> Project(ImmutableArray<BoundaryPoint> ring)
    {
        var kept = ImmutableArray.CreateBuilder<MapPoint>();
        foreach (var point in ring.Take(ring.Length - 1).Select(Project))
        {
            if (kept.Count == 0 || Math.Abs(point.X - kept[^1].X) + Math.Abs(point.Y - kept[^1].Y) >= Finest)
                kept.Add(point);
        }

        return kept.Count < 3 ? [] : kept.ToImmutable();
    }

    private MapPoint Project(BoundaryPoint point) =>
        new(Tenth((point.East - _corner.West) * _scale.Across), Tenth((_corner.North - point.North) * _scale.Down));

    private static decimal Tenth(double value) => Math.Round((decimal)value, 1, MidpointRounding.AwayFromZero);
}
