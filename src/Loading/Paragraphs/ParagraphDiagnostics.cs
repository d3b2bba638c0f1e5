namespace OpenStatement.Loading;

/// <summary>Numbers of paragraphs that no longer mean what they meant.</summary>
internal static class ParagraphDiagnostics
{
    private const string Fix =
        "Put the words back in their place and add new ones to the end of a paragraph, or say under variations in statement.md that "
        + "the numbers changed and remove the row.";

    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1881", Severity.Error, "The number of a published paragraph now stands before other words."),
        new("OS1882", Severity.Warning, "The numbers of a published statement's paragraphs are kept nowhere."),
        new("OS1883", Severity.Error, "The number of a published paragraph is beyond the last, or stands twice."),
    ];

    public static Diagnostic Moved(SourceLocation location, NumberedParagraph pinned, string words, int? now) => Error(
        "OS1881", location,
        FormattableString.Invariant(
            $"Found that paragraph {pinned.Number}, published with the first words {Wording.Quote(pinned.Words)}, now starts {Wording.Quote(words)}."),
        $"Expected that a number others may have cited stays with its paragraph; {Now(now)}.",
        Fix);

    public static Diagnostic NothingPinned(SourceLocation location, ReleaseId release) => Warning(
        "OS1882", location,
        "Found a published statement with numbered paragraphs, whose numbers are kept nowhere.",
        $"Expected them in {Folders.Data}/{release}/{ParagraphTable.Schema.FileName}, so that a number others have cited never comes "
        + "to stand for another paragraph.",
        $"Write the file: dotnet run --project src/Site -- number {release}");

    public static Diagnostic BeyondLast(SourceLocation location, int number, int last, int? now) => Error(
        "OS1883", location,
        last == 0
            ? FormattableString.Invariant($"Found paragraph {number} in a statement without numbered paragraphs.")
            : FormattableString.Invariant($"Found paragraph {number}, but the last of the statement is paragraph {last}."),
        $"Expected that a paragraph others may have cited stays in the statement; {Now(now)}.",
        last == 0 ? $"Write {StatementKeys.NumberedParagraphs.Name}: yes in statement.md, or remove the file." : Fix);

    public static Diagnostic Twice(SourceLocation location, int number) => Error(
        "OS1883", location,
        FormattableString.Invariant($"Found paragraph {number} again."),
        "Expected one row for each number.",
        "Remove the row that does not have the first words of the paragraph.");

    private static string Now(int? number) => number is { } now
        ? FormattableString.Invariant($"these words now start paragraph {now}")
        : "no paragraph starts with these words now";
}
