namespace OpenStatement.Loading;

/// <summary>Items of the duty to publish that are late, soon due or contradict themselves.</summary>
internal static class DutyDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1841", Severity.Warning, "What the law asks for is due soon."),
        new("OS1842", Severity.Error, "What the law asks for is late; only the command check says so with an error."),
        new("OS1843", Severity.Warning, "What the law asks for is late, but the site is built so that it can be published."),
        new("OS1844", Severity.Error, "Something the law asks for was published, but the row does not say where."),
        new("OS1845", Severity.Error, "A row does not say when something the law asks for was done or is due."),
        new("OS1846", Severity.Error, "Only a part of a time limit is given."),
        new("OS1847", Severity.Error, "Something was done on a day that has not come yet."),
        new("OS1848", Severity.Error, "Something is due again before it was done last."),
        new("OS1849", Severity.Error, "Something the law asks for stands neither at a whole path on this site nor at a web address."),
        new("OS1850", Severity.Error, "Something that the statements or the priorities meet has dates of its own, which nothing reads."),
    ];

    public static Diagnostic DueSoon(SourceLocation location, DutyState state) =>
        Warning("OS1841", location, Found(state, "is due"), Expected(state), Fix(state));

    public static Diagnostic Overdue(SourceLocation location, DutyState state) =>
        Error("OS1842", location, Found(state, "was due"), Expected(state), Fix(state));

    public static Diagnostic PublishedLate(SourceLocation location, DutyState state) =>
        Warning("OS1843", location, Found(state, "was due"), Expected(state), Fix(state));

    public static Diagnostic NoPlace(SourceLocation location, string item) => Error(
        "OS1844", location,
        $"Found item {item} published, but no place.",
        "Expected where readers find it.",
        "Fill in the column place, or empty last_done if it was not published yet.");

    public static Diagnostic NoDate(SourceLocation location, string item) => Error(
        "OS1845", location,
        $"Found item {item} without any date.",
        "Expected the day on which it was last done, or the day by which it is due, or what starts its time limit.",
        "Fill in last_done, next_due, or clock_event with within_days.");

    public static Diagnostic HalfAClock(SourceLocation location, bool eventIsMissing) => Error(
        "OS1846", location,
        eventIsMissing ? "Found a time limit without what starts it." : "Found what starts a time limit, but not how long it is.",
        "Expected clock_event and within_days together; clock_started once the event has happened.",
        "Fill in the missing one, or leave all three empty.");

    public static Diagnostic DoneInTheFuture(SourceLocation location, DateOnly done, DateOnly today) => Error(
        "OS1847", location,
        $"Found {Wording.Day(done)} as the day on which it was last done.",
        $"Expected a day up to {Wording.Day(today)}, the day the site is made for.",
        "Correct the year, or wait until it is done; next_due is for days to come.");

    public static Diagnostic DueTooEarly(SourceLocation location, DateOnly due, DateOnly done) => Error(
        "OS1848", location,
        $"Found {Wording.Day(due)} as the day by which it is to be done again.",
        $"Expected a day after {Wording.Day(done)}, when it was last done.",
        "Fill in the next day by which it is due, or leave next_due empty while it is not known.");

    public static Diagnostic WrongPlace(SourceLocation location, string place) => Error(
        "OS1849", location,
        $"Found the place {Wording.Quote(place)}.",
        "Expected a whole path on this site, such as /statements/, or a web address, such as https://www.example.org/reports.",
        Wording.CopyAddress);

    public static Diagnostic DatesOfItsOwn(SourceLocation location, DutyEvidence evidence) => Error(
        "OS1850", location,
        $"Found a day in a row whose met_by is {EnumWords.Of(evidence)}.",
        "Expected none: what the latest statement says counts as the dates of this item.",
        $"Empty last_done and next_due, or write {EnumWords.Of(DutyEvidence.Publication)} in met_by.");

    private static string Found(DutyState state, string due) => state.LastDone is { } last
        ? $"Found that item {state.Duty.Item} {due} on {Wording.Day(state.Due!.Value)} and was last done on {Wording.Day(last)}."
        : $"Found that item {state.Duty.Item} {due} on {Wording.Day(state.Due!.Value)} and was never done.";

    private static string Expected(DutyState state) =>
        $"Expected this to be published by then: {state.Duty.Requirement.TrimEnd('.')}.";

    private static string Fix(DutyState state) => state.Duty.Evidence is DutyEvidence.Publication
        ? "Publish it, then fill in last_done and the new next_due."
        : "Publish the next statement; its dates count as the dates of this item.";
}
