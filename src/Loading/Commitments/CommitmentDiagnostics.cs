namespace OpenStatement.Loading;

/// <summary>Planned actions and requests that are lost or contradict themselves from one release to the next.</summary>
internal static class CommitmentDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1648", Severity.Error, "An action is said to be answered, which only a request can be."),
        new("OS1821", Severity.Error, "A planned action or a request that was open is not in the next release."),
        new("OS1822", Severity.Error, "The status of an action or a request runs backwards."),
        new("OS1823", Severity.Error, "An action became a request, or a request an action."),
        new("OS1824", Severity.Error, "A commitment is part of one that is not in the same release."),
        new("OS1825", Severity.Error, "A commitment is part of itself or of a part."),
        new("OS1826", Severity.Error, "A request is answered, but the answer is missing."),
        new("OS1827", Severity.Error, "A commitment links to something that is neither a whole path on this site nor a web address."),
        new("OS1828", Severity.Error, "An action or a request that was planned is planned again."),
    ];

    public static Diagnostic Vanished(string table, CommitmentReport last) => Error(
        "OS1821", new(table),
        $"Found no row for the {EnumWords.Of(last.Commitment.Kind)} {last.Commitment.Id}, which was "
        + $"{EnumWords.Of(last.Commitment.Status)} in {last.Release}.",
        "Expected every planned action and request that is open in a release to be in the next one, so that none is dropped in silence.",
        last.Commitment.Kind is CommitmentKind.Action
            ? "Add a row for it with the status continuing or done, or dropped with the reason in the column note."
            : "Add a row for it with the status continuing, answered with the answer in the column note, or dropped with the reason there.");

    public static Diagnostic Backwards(SourceLocation location, CommitmentStatus found, CommitmentReport last) => Error(
        "OS1822", location,
        $"Found the status {EnumWords.Of(found)}, although it was {EnumWords.Of(last.Commitment.Status)} in {last.Release}.",
        last.Commitment.IsOpen
            ? "Expected continuing again, or how it ended."
            : $"Expected {EnumWords.Of(last.Commitment.Status)} again, or no row any more.",
        last.Commitment.IsOpen
            ? "Correct the status in this release."
            : "Correct the status; what is taken up again is a new commitment with an id of its own.");

    public static Diagnostic PlannedAgain(SourceLocation location, CommitmentReport last) => Error(
        "OS1828", location,
        $"Found the status planned, as in {last.Release}.",
        "Expected continuing, done, dropped or answered, because each release says how what was planned in the one before has gone.",
        "Write continuing if it is still to be done, and in the column note why nothing has happened yet.");

    public static Diagnostic OtherKind(SourceLocation location, CommitmentKind found, CommitmentReport last) => Error(
        "OS1823", location,
        $"Found {Wording.WithArticle(EnumWords.Of(found))}, although it was {Wording.WithArticle(EnumWords.Of(last.Commitment.Kind))} "
        + $"in {last.Release}.",
        "Expected the same kind in every release.",
        "Correct the kind, or give the new commitment an id of its own.");

    public static Diagnostic UnknownWhole(SourceLocation location, string whole, IEnumerable<string> known) => Error(
        "OS1824", location,
        $"Found the commitment {Wording.Quote(whole)}.",
        "Expected the id of another commitment in this file.",
        Wording.DidYouMean(whole, known, "Correct the id, add a row for the whole, or empty the cell."));

    public static Diagnostic WrongWhole(SourceLocation location, string id, string whole) => Error(
        "OS1825", location,
        id == whole ? $"Found {id} as a part of itself." : $"Found {whole}, which is itself a part of another commitment.",
        "Expected one that is no part itself: parts have no parts.",
        id == whole ? "Empty the cell, or name another commitment." : "Name the whole instead, or empty the cell.");

    public static Diagnostic NoAnswer(SourceLocation location) => Error(
        "OS1826", location,
        "Found a request that is answered, but no answer.",
        "Expected it in the column note, or in the column link where it stands, because readers are owed it.",
        "Write the answer in one or two plain sentences, or say where it can be read.");

    public static Diagnostic WrongLink(SourceLocation location, string link) => Error(
        "OS1827", location,
        $"Found the link {Wording.Quote(link)}.",
        "Expected a whole path on this site, such as /measures/burglary/, or a web address, such as https://www.example.org/plan.",
        Wording.CopyAddress);

    public static Diagnostic ActionAnswered(SourceLocation location) => Error(
        "OS1648", location,
        "Found an action with the status answered.",
        "Expected planned, continuing, done or dropped; only a request is answered.",
        "Correct the status or the kind.");
}
