namespace OpenStatement.Loading;

/// <summary>Figures that a release lacks, or should not have.</summary>
internal static class CoverageDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1609", Severity.Error, "A measure has no figure for the force and is not named as omitted."),
        new("OS1610", Severity.Error, "A measure is named as omitted but has figures."),
        new("OS1611", Severity.Error, "A measure has figures although measures.csv says that there are none."),
        new("OS1613", Severity.Warning, "The latest figure of the force is older than the quarter of the release."),
        new("OS1614", Severity.Warning, "Figures of areas the force is compared with end earlier than its own."),
    ];

    public static Diagnostic SilentlyMissing(SourceLocation location, string measure, string area) => Error(
        "OS1609", location,
        $"Found no figure of {measure} for {area} in this file.",
        "Expected a figure, or the measure under omitted_measures in statement.md with the reason, so that nothing is silently missing.",
        "Add the figures or the reason.");

    public static Diagnostic OmittedWithFigures(SourceLocation location, string measure) => Error(
        "OS1610", location,
        $"Found {measure} among the omitted measures, but the release has figures for it.",
        "Expected one or the other.",
        "Take it out of omitted_measures, or take its figures out of observations.csv.");

    public static Diagnostic UnavailableWithFigures(SourceLocation location, string measure) => Error(
        "OS1611", location,
        $"Found figures of {measure}, which measures.csv says are not available.",
        "Expected no figures of it.",
        "Take them out, or change the availability in measures.csv to available.");

    public static Diagnostic Stale(SourceLocation location, LatestFigure latest, Period missing, Period quarter) => Warning(
        "OS1613", location,
        $"Found {Wording.Days(latest.Period)} as the latest period of {latest.Series.Measure} for {latest.Series.Area}.",
        $"Expected {Wording.Days(missing)} too, because the statement is about the quarter {Wording.Days(quarter)}.",
        "Add the figure; if it is not there yet, add a row for the period without a value, with the marker [x] and a note that says why.");

    public static Diagnostic ComparatorsBehind(
        SourceLocation location, LatestFigure own, IReadOnlyCollection<LatestFigure> behind) => Warning(
        "OS1614", location,
        $"Found figures of {own.Series.Measure} that end earlier than those of {own.Series.Area}: "
        + $"{Wording.Some(behind.Select(figure => $"{figure.Series.Area} on {Wording.Day(figure.Period.End)}"))}.",
        $"Expected figures up to {Wording.Day(own.Period.End)} for every area the force is compared with, so that all are compared "
        + "over the same time.",
        "Add the figures; where there are none yet, add rows without a value, with the marker [x].");
}
