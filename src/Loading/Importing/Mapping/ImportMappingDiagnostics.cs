namespace OpenStatement.Loading;

/// <summary>What can be wrong with the tables in <c>data/</c> that an import needs.</summary>
internal static class ImportMappingDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1725", Severity.Error, "An offence stands twice in offence-codes.csv for the same measure."),
        new("OS1727", Severity.Error, "Two areas answer to the same name or code."),
        new("OS1728", Severity.Error, "A force of the site is not in an official file."),
        new("OS1729", Severity.Error, "An official file has none of the offences of a measure."),
        new("OS1730", Severity.Warning, "An offence of a measure never occurs in an official file."),
        new("OS1731", Severity.Warning, "A break stands on a day on which no period starts."),
        new("OS1732", Severity.Error, "The figures of the release cannot be written."),
    ];

    /// <summary>The same code twice for a measure.</summary>
    public static Diagnostic CodeGivenTwice(OffenceCode code) => Error(
        "OS1725", code.Location,
        $"Found code \"{code.Code}\" of the measure \"{code.Measure}\" for the second time.",
        "Expected one row for each code of a measure.",
        "Take one row out. If this was code 4.10, a spreadsheet program has shortened it to 4.1: write 4.10 again in a plain text editor.");

    /// <summary>Two areas that answer to the same name or code.</summary>
    public static Diagnostic AreaNamedTwice(SourceLocation location, string name) => Error(
        "OS1727", location,
        $"Found the name or code \"{name}\" for a second area.",
        "Expected each name and each code to belong to one area.",
        "Take it away from the area that it does not belong to.");

    /// <summary>A force of the site is not in the official file.</summary>
    public static Diagnostic AreaMissing(ImportArea area, string file) => Error(
        "OS1728", area.Location,
        $"Found no row for \"{area.Name}\" in {file}.",
        "Expected every force in data/areas.csv to be there, by its code or by one of its names.",
        "Find out what the file calls it, and add that name in the column also_known_as.");

    /// <summary>The official file has none of the offences of a measure.</summary>
    public static Diagnostic NothingForMeasure(OffenceCode first, string file) => Error(
        "OS1729", first.Location,
        $"Found none of the offence codes of the measure \"{first.Measure}\" in {file}.",
        "Expected at least one of them.",
        "Check the codes in data/offence-codes.csv against the publisher's list.");

    /// <summary>One code of a measure never occurs; it may be newer or older than the file.</summary>
    public static Diagnostic CodeNeverOccurs(OffenceCode code, string file) => Warning(
        "OS1730", code.Location,
        $"Found offence code \"{code.Code}\" of the measure \"{code.Measure}\" nowhere in {file}.",
        "Expected each code at least once, for any force.",
        "Check its spelling. Nothing need be done if the code is newer or older than the file.");

    /// <summary>A break that no period starts with, so that no figure is marked.</summary>
    public static Diagnostic BreakWithinPeriod(SeriesBreak seriesBreak) => Warning(
        "OS1731", seriesBreak.Location,
        $"Found no period of the measure \"{seriesBreak.Measure}\" that starts on this day, so no figure is marked.",
        "Expected the first day of the first period after the break.",
        "Write that day instead.");

    /// <summary>The figures of the release cannot be replaced.</summary>
    public static Diagnostic CannotBeWritten(string path) => Error(
        "OS1732", new SourceLocation(path),
        "Found that this file cannot be replaced.",
        "Expected to write the imported figures here.",
        "Close the file in other programs, such as Excel, and import again.");
}
