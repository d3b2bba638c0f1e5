namespace OpenStatement.Loading;

/// <summary>Releases whose folders, dates or figures do not fit together.</summary>
internal static class ReleaseDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1601", Severity.Error, "The folder of a release is not named by year and month."),
        new("OS1602", Severity.Error, "A release has words without figures, or figures without words."),
        new("OS1603", Severity.Error, "There is no release at all."),
        new("OS1604", Severity.Error, "A release is not named by the month in which its period ends."),
        new("OS1605", Severity.Error, "The period of a statement is not a quarter."),
        new("OS1606", Severity.Error, "A statement was published before the day on which its figures stood as given."),
        new("OS1607", Severity.Error, "The next statement, or a figure, is expected before this statement is published."),
        new("OS1608", Severity.Error, "A statement was changed before it was published."),
        new("OS1609", Severity.Error, "A measure has no figure for the force and is not named as omitted."),
        new("OS1610", Severity.Error, "A measure is named as omitted but has figures."),
        new("OS1611", Severity.Error, "A measure has figures although measures.csv says that there are none."),
        new("OS1612", Severity.Warning, "A priority has no commentary in a release."),
        new("OS1613", Severity.Warning, "The latest figure of the force is older than the quarter of the release."),
        new("OS1614", Severity.Warning, "Figures of areas the force is compared with end earlier than its own."),
    ];

    public static Diagnostic WrongName(string path, string name) => Error(
        "OS1601", new(path),
        $"Found a folder named {Wording.Quote(name)}.",
        "Expected the year and the month in which the release's period ends, such as 2025-12.",
        "Rename the folder, or move it elsewhere if it is not a release.");

    public static Diagnostic OneSided(string present, string missing) => Error(
        "OS1602", new(present),
        $"Found this folder but no folder {missing}.",
        "Expected both: the words stand in input/statements and the figures in data.",
        "Add the missing folder, or rename this one if its name is wrong.");

    public static Diagnostic NoRelease(string folder) => Error(
        "OS1603", new(folder),
        "Found no release.",
        "Expected at least one folder named by year and month, such as 2025-12, here and in data.",
        "Add the two folders of the first release; docs/data-format.md says what they hold.");

    public static Diagnostic WrongMonth(SourceLocation location, ReleaseId release, DateOnly end) => Error(
        "OS1604", location,
        $"Found a period that ends on {Wording.Day(end)} in the release {release}.",
        "Expected a release to be named by the month in which its period ends.",
        string.Create(CultureInfo.InvariantCulture, $"Correct the date, or rename both folders of the release to {end:yyyy-MM}."));

    public static Diagnostic NotAQuarter(SourceLocation location, Period period) => Error(
        "OS1605", location,
        $"Found the period {Wording.Days(period)}.",
        "Expected three whole months.",
        "Correct period_start or period_end.");

    public static Diagnostic PublishedTooEarly(SourceLocation location, Statement statement) => Error(
        "OS1606", location,
        $"Found {Wording.Day(statement.Published)} as the day of publication.",
        $"Expected a day on or after {Wording.Day(statement.DataAsAt)}, when the figures stood as given.",
        "Correct published or data_as_at.");

    public static Diagnostic DueTooEarly(SourceLocation location, DateOnly due, DateOnly published) => Error(
        "OS1607", location,
        $"Found {Wording.Day(due)} as the day on which the next statement is due.",
        $"Expected a day after {Wording.Day(published)}, when this one is published.",
        "Correct next_due or published.");

    public static Diagnostic ExpectedTooEarly(SourceLocation location, DateOnly expected, DateOnly published) => Error(
        "OS1607", location,
        $"Found {Wording.Day(expected)} as the day on which the figures are expected.",
        $"Expected a day after {Wording.Day(published)}, when the statement is published.",
        "Correct the day, or leave it out while it is not known.");

    public static Diagnostic ChangedTooEarly(SourceLocation location, DateOnly changed, DateOnly published) => Error(
        "OS1608", location,
        $"Found a change made on {Wording.Day(changed)}.",
        $"Expected a day on or after {Wording.Day(published)}, when the statement was published.",
        "Correct the date, or take the entry away: a change before publication is not a variation.");

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

    public static Diagnostic NoCommentary(string folder, string priority) => Warning(
        "OS1612", new($"{folder}/{priority}.md"),
        $"Found no commentary on the priority {priority} in this release.",
        "Expected this file, or one whose front matter names the priority.",
        "Add it, so that readers learn what stands behind the figures.");

    public static Diagnostic Stale(SourceLocation location, LatestFigure latest, Period missing, Period quarter) => Warning(
        "OS1613", location,
        $"Found {Wording.Days(latest.Period)} as the latest period of {latest.Series.Measure} for {latest.Series.Area}.",
        $"Expected {Wording.Days(missing)} too, because the statement is about the quarter {Wording.Days(quarter)}.",
        "Add the figure; if it is not there yet, add a row for the period without a value, with the marker [x] and a note that says why.");

    public static Diagnostic ComparatorsBehind(SourceLocation location, LatestFigure own, IReadOnlyCollection<LatestFigure> behind) => Warning(
        "OS1614", location,
        $"Found figures of {own.Series.Measure} that end earlier than those of {own.Series.Area}: "
        + $"{Wording.Some(behind.Select(one => $"{one.Series.Area} on {Wording.Day(one.Period.End)}"))}.",
        $"Expected figures up to {Wording.Day(own.Period.End)} for every area the force is compared with, so that all are compared over the same time.",
        "Add the figures; where there are none yet, add rows without a value, with the marker [x].");
}
