namespace OpenStatement.Loading;

/// <summary>Measures whose past does not fit together with the releases and the measures of today.</summary>
internal static class FormerMeasureDiagnostics
{
    private const string File = "former-measures.csv";

    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1741", Severity.Error, "A measure is said to have changed after a release that does not exist."),
        new("OS1742", Severity.Error, "An id that was given up is used for a measure again."),
        new("OS1743", Severity.Error, "Renamed measures lead round in a circle."),
        new("OS1744", Severity.Error, "A row about what a measure was says nothing of it."),
        new("OS1745", Severity.Error, "A measure changed after it had already gone."),
        new("OS1746", Severity.Error, "Two rows say what one measure was until the same release."),
        new("OS1747", Severity.Error, "An id is used that its measure no longer has."),
        new("OS1748", Severity.Error, "A withdrawn measure has figures."),
    ];

    public static Diagnostic UnknownRelease(SourceLocation location, ReleaseId release, IEnumerable<ReleaseId> known) => Error(
        "OS1741", location,
        $"Found {release}, which is no release.",
        "Expected the name of the last release that used the id and these words.",
        $"Write one of {Wording.List(known.Reverse().Select(release => release.ToString()))}.");

    public static Diagnostic UsedAgain(SourceLocation location, FormerMeasure former) => Error(
        "OS1742", location,
        $"Found the measure {former.Id}, which {File} says became {former.Became} after {former.Until}.",
        "Expected an id that no other measure ever had, because its addresses lead to that one now.",
        $"Take this row away if it is the same measure, or choose another id; if it was not renamed, mend {File}.");

    public static Diagnostic Circle(SourceLocation location, IEnumerable<string> path) => Error(
        "OS1743", location,
        $"Found a measure that became itself: {string.Join(" became ", path)}.",
        "Expected the last id to be one of measures.csv.",
        "Correct or remove the row that is wrong.");

    public static Diagnostic SaysNothing(SourceLocation location, string id) => Error(
        "OS1744", location,
        $"Found {id} in the columns id and became, but no other words.",
        "Expected what was different until then.",
        "Fill in the title, definition or source of that time; empty became if the measure was withdrawn; or remove the row.");

    public static Diagnostic TooLate(SourceLocation location, FormerMeasure row, FormerMeasure gone) => Error(
        "OS1745", location,
        $"Found {row.Id} until {row.Until}, but {gone.Id} {(gone.IsWithdrawn ? "was withdrawn" : $"became {gone.Became}")} after {gone.Until}.",
        $"Expected a release before {gone.Until}.",
        "Correct whichever of the two rows is wrong.");

    public static Diagnostic SameTime(SourceLocation location, string measure, ReleaseId until, SourceLocation first) => Error(
        "OS1746", location,
        FormattableString.Invariant($"Found a second row for what {measure} was until {until}; the first stands in line {first.Line}."),
        "Expected one, because a measure has one name in a release.",
        "Put the two rows together, or remove one. Two measures cannot become one: give the new one an id of its own, and withdraw both.");

    public static Diagnostic Renamed(SourceLocation location, string id, string now, ReleaseId until) => Error(
        "OS1747", location,
        $"Found the measure {Wording.Quote(id)}, which has another id since the release after {until}.",
        $"Expected {now}.",
        $"Write {now} here; {File} says that the measure was renamed.");

    public static Diagnostic WithdrawnWithFigures(SourceLocation location, string measure, Withdrawal withdrawal) => Error(
        "OS1748", location,
        $"Found figures of {measure}, which {File} says was withdrawn after {withdrawal.Until}.",
        "Expected no figures of it in later releases.",
        $"Take them out, or correct {File} if the measure goes on.");
}
