namespace OpenStatement.Loading;

/// <summary>Boundaries that cannot be drawn.</summary>
internal static class BoundaryDiagnostics
{
    private const string Expected = "Expected a FeatureCollection of features whose geometry is a Polygon or a MultiPolygon.";

    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1861", Severity.Error, "The boundaries are not valid GeoJSON."),
        new("OS1862", Severity.Warning, "A boundary is that of no area of the site."),
        new("OS1863", Severity.Warning, "Some areas of a kind that is on the map have no boundaries."),
        new("OS1864", Severity.Error, "A ring of a boundary is not closed, has under four points or is a single point."),
    ];

    public static Diagnostic NotJson(SourceLocation location) => Error(
        "OS1861", location, "Found text that is not JSON.", Expected, "Save the file again from the program that made it, as GeoJSON.");

    public static Diagnostic NotGeoJson(SourceLocation location, string found) => Error(
        "OS1861", location, $"Found {found}.", Expected, "Save the file again from the program that made it, as GeoJSON with areas only.");

    public static Diagnostic MixedCoordinates(SourceLocation location) => Error(
        "OS1861", location,
        "Found a feature whose points are degrees in a file in which others are metres, or the other way round.",
        "Expected longitudes and latitudes throughout, or eastings and northings throughout.",
        "Save all features in the same coordinates.");

    public static Diagnostic NoArea(SourceLocation location, string? named) => Warning(
        "OS1862", location,
        named is null
            ? "Found a feature that has neither of the properties area and code."
            : $"Found a feature of {Wording.Quote(named)}, which is no area of data/areas.csv, so it is left out.",
        "Expected under properties the id of an area as area, or the code of an area as code.",
        "Name the area under properties, add it to data/areas.csv, or take the feature out.");

    public static Diagnostic Twice(SourceLocation location, string area) => Warning(
        "OS1862", location,
        $"Found a second feature of {area}, so it is left out.",
        "Expected one feature for each area.",
        "Put the parts together into one MultiPolygon, or take one of them out.");

    public static Diagnostic WithoutBoundaries(AreaKind kind, IReadOnlyCollection<string> areas) => Warning(
        "OS1863", new(BoundaryReader.Path),
        $"Found no boundaries of {Wording.Some(areas)}, but of other areas of the kind {kind.ToString().ToLowerInvariant()}.",
        "Expected boundaries of all areas of a kind or of none, so that no place is missing from the map.",
        "Add a feature for each of them.");

    public static Diagnostic BadRing(SourceLocation location, string area) => Error(
        "OS1864", location,
        $"Found a ring of {area} that has under four points, does not end where it starts or is a single point.",
        "Expected rings of four points or more of which the last is the first again.",
        "Save the file again from the program that made it, or simplify it less.");
}
