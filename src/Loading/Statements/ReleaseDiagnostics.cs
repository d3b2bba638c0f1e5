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
}
