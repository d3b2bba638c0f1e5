namespace OpenStatement.Loading;

/// <summary>Areas that lie in themselves, and priorities of areas that cannot be.</summary>
internal static class AreaDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1627", Severity.Error, "An area is part of itself, directly or by way of others."),
        new("OS1856", Severity.Error, "An area has priorities but does not lie within that of the force."),
        new("OS1857", Severity.Error, "A measure has priority in an area twice at the same time."),
    ];

    public static Diagnostic NotWithinForce(SourceLocation location, string area, string force) => Error(
        "OS1856", location,
        $"Found {area}, which is no borough, ward or neighbourhood within {force}.",
        "Expected an area whose parents in data/areas.csv lead to the area of the force.",
        "Name an area within the force's own, or fill in its parent in data/areas.csv.");

    public static Diagnostic PriorityTwice(SourceLocation location, string area, string measure, SourceLocation other) => Error(
        "OS1857", location,
        FormattableString.Invariant($"Found {measure} as a priority of {area} at a time at which it already is one by line {other.Line}."),
        "Expected times that do not overlap.",
        "Correct the days, or remove one of the rows.");

    public static Diagnostic AreaInItself(SourceLocation location, IEnumerable<string> path) => Error(
        "OS1627", location,
        $"Found an area that is part of itself: {string.Join(" in ", path)}.",
        "Expected each area to be part of a larger one, or of none.",
        "Correct the parent.");
}
