namespace OpenStatement.Loading;

/// <summary>Files and folders that are missing, unknown or not plain text.</summary>
internal static class FileDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1001", Severity.Error, "A folder every site needs is not there."),
        new("OS1002", Severity.Error, "A file every site or release needs is not there."),
        new("OS1003", Severity.Warning, "A file or folder has a name that nothing reads."),
        new("OS1004", Severity.Error, "A file or folder is a link to another place on the disk."),
        new("OS1005", Severity.Error, "A file is not saved as UTF-8."),
        new("OS1006", Severity.Error, "A file is saved as UTF-16, which Excel calls Unicode text."),
        new("OS1007", Severity.Error, "A file holds a character that cannot be seen."),
        new("OS1008", Severity.Error, "A file is empty."),
        new("OS1009", Severity.Error, "A file is too large to have been written by a person."),
        new("OS1011", Severity.Error, "A workbook was saved under the name of a plain file."),
        new("OS1012", Severity.Error, "Two people changed a file at once, and both versions stand in it."),
    ];

    private const string SaveAsCsv = "In Excel choose Save As and the type \"CSV UTF-8 (Comma delimited)\"";

    public static Diagnostic MissingFolder(string folder) => Error(
        "OS1001", new(folder),
        $"Found no folder {folder}.",
        "Expected the folders input, for the words, and data, for the figures, at the root of the site.",
        "Start the command in the folder that holds both, or name that folder to it.");

    public static Diagnostic MissingFile(string path, IEnumerable<string> neighbours) => Error(
        "OS1002", new(path),
        "Found no such file.",
        "Expected it in this folder under exactly this name.",
        MendMissing(path[(path.LastIndexOf('/') + 1)..], [.. neighbours]));

    public static Diagnostic UnknownFile(string path, IEnumerable<string> known) => Warning(
        "OS1003", new(path),
        "Found a name that is not known here, so it is not read.",
        $"Expected {Wording.List(known)}.",
        Workbook.HasName(path)
            ? $"Move it out of this folder. If it is the table that is meant, open it. {SaveAsCsv}, and put the new file here."
            : Wording.DidYouMean(path[(path.LastIndexOf('/') + 1)..], known, "Rename it, or move it out of this folder."));

    public static Diagnostic Link(string path) => Error(
        "OS1004", new(path),
        "Found a link to another place on the disk.",
        "Expected a file or folder of the site itself.",
        "Put a copy of what is meant in place of the link.");

    public static Diagnostic NotUtf8(SourceLocation location, string before) => Error(
        "OS1005", location,
        before.Length == 0
            ? "Found a character that is not UTF-8 at the start of the line."
            : $"Found a character that is not UTF-8 just after {Wording.Quote(before)}.",
        "Expected a file saved as UTF-8, so that signs such as £ and ’ come out right.",
        $"{SaveAsCsv}; in other editors choose the encoding UTF-8.");

    public static Diagnostic Utf16(string path) => Error(
        "OS1006", new(path),
        "Found a file saved as UTF-16, which Excel calls Unicode text.",
        "Expected a file saved as UTF-8.",
        $"{SaveAsCsv}; in other editors choose the encoding UTF-8.");

    public static Diagnostic ControlCharacter(SourceLocation location, byte character) => Error(
        "OS1007", location,
        string.Create(CultureInfo.InvariantCulture, $"Found a character that cannot be seen, number {character}."),
        "Expected plain text only.",
        "Type the line again; such characters often come with text pasted from another program.");

    public static Diagnostic Empty(string path) => Error(
        "OS1008", new(path),
        "Found an empty file.",
        "Expected what docs/data-format.md describes for it.",
        "Fill it in, or take it away if it is not needed.");

    public static Diagnostic TooLarge(string path, int limit) => Error(
        "OS1009", new(path),
        string.Create(CultureInfo.InvariantCulture, $"Found a file of more than {limit / 1024:N0} kilobytes."),
        "Expected a file of a size a person can read or a spreadsheet can hold.",
        "Check that it is the file that was meant, or split it.");

    public static Diagnostic SavedAsWorkbook(string path) => Error(
        "OS1011", new(path),
        "Found a workbook, as Excel and LibreOffice save it, under this name.",
        "Expected plain text.",
        $"Open the file. {SaveAsCsv}; a new name alone does not change what a file holds.");

    public static Diagnostic MergeConflict(SourceLocation location) => Error(
        "OS1012", location,
        "Found that two people changed this file at once: both versions stand in it, between lines of <, = and > signs.",
        "Expected one version.",
        "Go through the file, keep what is right, and delete every line that starts with <<<<<<<, ======= or >>>>>>>.");

    private static string MendMissing(string name, IReadOnlyList<string> neighbours)
    {
        var workbook = neighbours
            .FirstOrDefault(
                other => Workbook.HasName(other) && Path.GetFileNameWithoutExtension(other) == Path.GetFileNameWithoutExtension(name));
        if (workbook is not null)
            return $"Open {workbook}. {SaveAsCsv}, and put the new file into this folder in its place; it is not enough to rename it.";
        return NearestMatch.Find(name, neighbours) is { } near
            ? $"Rename {near}, if that is the file that is meant."
            : "Add it; docs/data-format.md says what it holds.";
    }
}
