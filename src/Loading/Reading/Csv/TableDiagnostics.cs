namespace OpenStatement.Loading;

/// <summary>Tables whose columns or rows do not have the right shape.</summary>
internal static class TableDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1101", Severity.Error, "The columns of a table are separated by something other than commas."),
        new("OS1102", Severity.Error, "A column that is needed is not there."),
        new("OS1103", Severity.Error, "A column has a name that the table does not know."),
        new("OS1104", Severity.Error, "A column stands in the table twice."),
        new("OS1105", Severity.Error, "A row has more or fewer fields than the first line."),
        new("OS1106", Severity.Error, "A quotation mark is opened and never closed."),
        new("OS1107", Severity.Error, "A quotation mark stands inside a field that is not quoted properly."),
        new("OS1108", Severity.Error, "A table has no rows below its first line."),
        new("OS1109", Severity.Error, "A column has no name."),
    ];

    public static Diagnostic WrongSeparator(SourceLocation location, string separator) => Error(
        "OS1101", location,
        $"Found {separator} between the column names.",
        "Expected commas.",
        "In Excel choose Save As and the type \"CSV UTF-8 (Comma delimited)\"; if it still writes semicolons, set the list separator "
        + "to a comma in the regional settings of Windows.");

    public static Diagnostic MissingColumn(SourceLocation location, string name) => Error(
        "OS1102", location,
        $"Found no column {name}.",
        $"Expected a column with the name {name} in the first line.",
        "Add it; the order of the columns does not matter.");

    public static Diagnostic UnknownColumn(SourceLocation location, string name, IReadOnlyCollection<string> known) => Error(
        "OS1103", location,
        $"Found a column named {Wording.Quote(name)}.",
        $"Expected {Wording.List(known)}.",
        Wording.DidYouMean(name, known, "Remove the column, or give it the right name."));

    public static Diagnostic DuplicateColumn(SourceLocation location, string name, int firstColumn) => Error(
        "OS1104", location,
        string.Create(CultureInfo.InvariantCulture, $"Found the column {name} again; it already stands in field {firstColumn}."),
        "Expected each column once.",
        "Remove one of the two.");

    public static Diagnostic UnnamedColumn(SourceLocation location) => Error(
        "OS1109", location,
        "Found a column without a name.",
        "Expected a name for each column in the first line.",
        "Delete the whole column in the spreadsheet, or take away the comma that has nothing after it.");

    /// <param name="location">Where the row starts.</param>
    /// <param name="fields">How many it has.</param>
    /// <param name="columns">How many it should have.</param>
    /// <param name="areEmpty">Whether those too many hold nothing.</param>
    public static Diagnostic RaggedRow(SourceLocation location, int fields, int columns, bool areEmpty) => Error(
        "OS1105", location,
        $"Found {Wording.Count(fields, "field")} in this row.",
        string.Create(CultureInfo.InvariantCulture, $"Expected {columns}, one for each column of the first line."),
        areEmpty ? "Take away the commas at the end: delete the empty columns to the right of the table in the spreadsheet."
        : fields > columns ? "Put text that contains a comma between double quotation marks, or remove the comma."
        : "Add the missing commas; a field without a value is left empty.");

    public static Diagnostic UnclosedQuote(SourceLocation location) => Error(
        "OS1106", location,
        "Found a quotation mark that is opened in this row and never closed.",
        "Expected a double quotation mark at both ends of the field.",
        "Close it at the end of the field; a quotation mark inside the text is written twice.");

    public static Diagnostic StrayQuote(SourceLocation location) => Error(
        "OS1107", location,
        "Found a quotation mark in the middle of a field in this row.",
        "Expected double quotation marks only around a whole field.",
        "Put quotation marks around the whole field and write those inside it twice.");

    public static Diagnostic NoRows(string path) => Error(
        "OS1108", new(path),
        "Found the names of the columns and nothing below them.",
        "Expected at least one row.",
        "Add the rows that are missing.");
}
