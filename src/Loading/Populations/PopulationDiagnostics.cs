namespace OpenStatement.Loading;

/// <summary>Populations that rates need and the files lack.</summary>
internal static class PopulationDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1661", Severity.Error, "The number of people behind a rate that is compared is missing."),
    ];

    public static Diagnostic Missing(SourceLocation location, string area, int midYear, string measure, ReleaseId release) => Error(
        "OS1661", location,
        FormattableString.Invariant($"Found no population of {area} for the middle of {midYear}, on which its rate of {measure} in the release {release} rests."),
        FormattableString.Invariant($"Expected a row with the area {area} and the mid_year {midYear}."),
        $"Add the row, or say under {MethodKeys.Methods.Name} in input/site.yml what to take instead: {MethodKeys.MissingPopulation.Name}: latest-before or interpolate.");
}
