namespace OpenStatement.Loading;

/// <summary>Reads one feature of GeoJSON.</summary>
internal static class FeatureReader
{
    private const int FewestPoints = 4;

    /// <summary>Null where it cannot be drawn, which is then reported.</summary>
    public static BoundaryFeature? Read(JsonElement feature, SourceLocation location, DiagnosticCollector diagnostics)
    {
        if (Polygons(feature) is not { } polygons)
        {
            diagnostics.Add(BoundaryDiagnostics.NotGeoJson(location, "a feature without a Polygon or a MultiPolygon"));
            return null;
        }

        var (area, code) = (Property(feature, "area"), Property(feature, "code"));
        var rings = new List<ImmutableArray<BoundaryPoint>>();
        foreach (var ring in polygons.SelectMany(polygon => polygon.EnumerateArray()))
        {
            if (PointsOf(ring) is not { } points)
            {
                diagnostics.Add(BoundaryDiagnostics.NotGeoJson(location, "a point that is not two numbers"));
                return null;
            }

            if (points.Length < FewestPoints || points[0] != points[^1] || points.All(point => point == points[0]))
            {
                diagnostics.Add(BoundaryDiagnostics.BadRing(location, area ?? code ?? "a feature"));
                return null;
            }

            rings.Add(points);
        }

        if (rings.Count > 0)
            return new BoundaryFeature(area, code, [.. rings]);
        diagnostics.Add(BoundaryDiagnostics.NotGeoJson(location, "a feature without any ring"));
        return null;
    }

    /// <summary>The lists of rings of the geometry; null where it is of another sort.</summary>
    private static List<JsonElement>? Polygons(JsonElement feature)
    {
        if (Member(feature, "geometry") is not { } geometry
            || Member(geometry, "coordinates") is not { ValueKind: JsonValueKind.Array } coordinates)
            return null;
        List<JsonElement>? polygons = Property(geometry, "type", isWithin: false) switch
        {
            "Polygon" => [coordinates],
            "MultiPolygon" => [.. coordinates.EnumerateArray()],
            _ => null,
        };
        return polygons is not null && polygons.TrueForAll(polygon => polygon.ValueKind is JsonValueKind.Array) ? polygons : null;
    }

    private static ImmutableArray<BoundaryPoint>? PointsOf(JsonElement ring)
    {
        if (ring.ValueKind is not JsonValueKind.Array)
            return null;
        var points = ImmutableArray.CreateBuilder<BoundaryPoint>(ring.GetArrayLength());
        foreach (var point in ring.EnumerateArray())
        {
            if (point.ValueKind is not JsonValueKind.Array || point.GetArrayLength() < 2 || Number(point[0]) is not { } east
                || Number(point[1]) is not { } north)
                return null;
            points.Add(new BoundaryPoint(east, north));
        }

        return points.ToImmutable();
    }

    private static double? Number(JsonElement element) =>
        element.ValueKind is JsonValueKind.Number && element.TryGetDouble(out var number) && Math.Abs(number) < 1e8 ? number : null;

    private static string? Property(JsonElement element, string name, bool isWithin = true) =>
        (isWithin ? Member(element, "properties") : element) is { } owner && Member(owner, name) is { ValueKind: JsonValueKind.String } text
            ? TextOf(text)
            : null;

    private static string? TextOf(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // The parser's only way of saying that an escape such as \ud800 is half a character.
            return null;
        }
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
}
