namespace OpenStatement.Loading;

/// <summary>Announced days that contradict something or that were not kept.</summary>
internal static class CalendarDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1901", Severity.Warning, "A statement is announced for a Saturday or a Sunday."),
        new("OS1902", Severity.Error, "A statement is announced for a day before the end of its quarter."),
        new("OS1903", Severity.Error, "The announced day is not that on which the statement is published."),
        new("OS1904", Severity.Warning, "The announced day is not the one that the statement before gives, and no note says why."),
        new("OS1905", Severity.Warning, "A statement is announced for no later day than the one before it."),
        new("OS1906", Severity.Warning, "The announced day has passed and the statement is not published."),
        new("OS1907", Severity.Warning, "The announced day is near and still provisional."),
        new("OS1908", Severity.Warning, "The calendar does not reach a year ahead."),
    ];

    public static Diagnostic Weekend(SourceLocation location, AnnouncedRelease row) => Warning(
        "OS1901", location,
        $"Found {Wording.Day(row.Date)}, a {row.Date.DayOfWeek}, as the day of the statement {row.Release}.",
        "Expected a day from Monday to Friday, when somebody can answer questions.",
        "Correct the day, and published in statement.md if it is there already.");

    public static Diagnostic BeforeTheEnd(SourceLocation location, AnnouncedRelease row) => Error(
        "OS1902", location,
        $"Found {Wording.Day(row.Date)} as the day of the statement {row.Release}.",
        $"Expected a day after {Wording.Day(row.Release.LastDay)}, when its quarter ends.",
        "Correct the year of the day, or the name of the statement.");

    public static Diagnostic NotAsPublished(SourceLocation location, AnnouncedRelease row, DateOnly published) => Error(
        "OS1903", location,
        $"Found {Wording.Day(row.Date)} as the day of the statement {row.Release}, whose statement.md says {Wording.Day(published)}.",
        "Expected the same day in both: the announced one is public, and the other decides when everybody can read the statement.",
        "Correct whichever is wrong; if the day was changed, say why under note.");

    public static Diagnostic MovedInSilence(SourceLocation location, AnnouncedRelease row, DateOnly expected) => Warning(
        "OS1904", location,
        $"Found {Wording.Day(row.Date)} as the day of the statement {row.Release}; the statement before gives {Wording.Day(expected)} "
        + "as next_due.",
        "Expected the same day, or a note.",
        "Correct the day, or say under note why it was changed; leave next_due as it was published.");

    public static Diagnostic OutOfOrder(SourceLocation location, AnnouncedRelease row, AnnouncedRelease before) => Warning(
        "OS1905", location,
        $"Found {Wording.Day(row.Date)} as the day of the statement {row.Release}, and {Wording.Day(before.Date)} as that of "
        + $"{before.Release} before it.",
        "Expected the statement of the later quarter on a later day.",
        "Correct whichever of the two days is wrong.");

    public static Diagnostic NotKept(SourceLocation location, AnnouncedRelease row) => Warning(
        "OS1906", location,
        $"Found {Wording.Day(row.Date)} as the day of the statement {row.Release}, which is not published.",
        "Expected a day to come, or the statement.",
        "Publish the statement, or give the new day and say under note why it was changed.");

    public static Diagnostic NotConfirmed(SourceLocation location, AnnouncedRelease row, DateOnly day) => Warning(
        "OS1907", location,
        string.Create(CultureInfo.InvariantCulture,
            $"Found {Wording.Day(row.Date)} as the provisional day of the statement {row.Release}, {Distance(row.Date.DayNumber - day.DayNumber)}."),
        "Expected the day to be confirmed at least four weeks ahead.",
        "Write confirmed under status once the day is sure, or give another day.");

    public static Diagnostic TooFewAhead(SourceLocation location, int found, int expected, DateOnly day) => Warning(
        "OS1908", location,
        $"Found {Wording.Count(found, "day")} announced from {Wording.Day(day)} on.",
        string.Create(CultureInfo.InvariantCulture, $"Expected {expected} or more, which are a year of quarterly statements."),
        "Add a row for each of the next statements; a day that is not sure yet is provisional.");

    private static string Distance(int days) => days == 0 ? "which is today" : $"{Wording.Count(days, "day")} ahead";
}
