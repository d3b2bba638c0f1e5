using System.Globalization;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>What can be wrong with the tables in <c>data/</c> that an import needs. Codes from OS1720.</summary>
internal static class ImportMappingDiagnostics
{
    /// <summary>OS1720: a table is not there.</summary>
    public static Diagnostic TableMissing(string path, IEnumerable<string> columns) => Error(
        "OS1720", new SourceLocation(path),
        "Found no such file.",
        $"Expected a table with the columns {string.Join(", ", columns)}, because an import needs it.",
        "Add the file; the guide to the data format describes it.");

    /// <summary>OS1721: the headings are not those of the table.</summary>
    public static Diagnostic WrongColumns(string path, IEnumerable<string> found, IEnumerable<string> columns) => Error(
        "OS1721", new SourceLocation(path, 1, 1),
        $"Found the columns {string.Join(", ", found)}.",
        $"Expected the columns {string.Join(", ", columns)}, each once.",
        "Mend the first row of the file; the order of the columns does not matter.");

    /// <summary>OS1722: a row has too many or too few cells.</summary>
    public static Diagnostic WrongNumberOfCells(SourceLocation location, int found, int expected) => Error(
        "OS1722", location,
        string.Create(CultureInfo.InvariantCulture, $"Found {found} cells in this row."),
        string.Create(CultureInfo.InvariantCulture, $"Expected {expected}, one for each heading."),
        "Put text that has a comma in it between double quotation marks, and check that no comma is missing.");

    /// <summary>OS1723: a measure that <c>data/measures.csv</c> does not have.</summary>
    public static Diagnostic UnknownMeasure(SourceLocation location, string measure, IEnumerable<string> measures) => Error(
        "OS1723", location,
        $"Found the measure \"{measure}\", which is not in data/measures.csv.",
        "Expected the id of a measure in that file.",
        NearestMatch.Find(measure, measures) is { } near ? $"Did you mean \"{near}\"?" : "Mend the spelling, or add the measure there first.");

    /// <summary>OS1724: an official table that is not known.</summary>
    public static Diagnostic UnknownTable(SourceLocation location, string table) => Error(
        "OS1724", location,
        $"Found the official table \"{table}\".",
        $"Expected one of {string.Join(", ", OfficialTable.All)}.",
        NearestMatch.Find(table, OfficialTable.All) is { } near ? $"Did you mean \"{near}\"?" : "Choose one of these names.");

    /// <summary>OS1725: the same code twice for a measure.</summary>
    public static Diagnostic CodeGivenTwice(OffenceCode code) => Error(
        "OS1725", code.Location,
        $"Found code \"{code.Code}\" of the measure \"{code.Measure}\" for the second time.",
        "Expected one row for each code of a measure.",
        "Take one row out. If this was code 4.10, a spreadsheet program has shortened it to 4.1: write 4.10 again in a plain text editor.");

    /// <summary>OS1726: a day that is not written as a date.</summary>
    public static Diagnostic NotADate(SourceLocation location, string text) => Error(
        "OS1726", location,
        $"Found \"{text}\" as a day.",
        "Expected a date such as 2017-04-01.",
        "Write the first day of the first period after the break: year, month and day with hyphens.");

    /// <summary>OS1727: two areas that answer to the same name or code.</summary>
    public static Diagnostic AreaNamedTwice(SourceLocation location, string name) => Error(
        "OS1727", location,
        $"Found the name or code \"{name}\" for a second area.",
        "Expected each name and each code to belong to one area.",
        "Take it away from the area that it does not belong to.");

    /// <summary>OS1728: a force of the site is not in the official file.</summary>
    public static Diagnostic AreaMissing(ImportArea area, string file) => Error(
        "OS1728", area.Location,
        $"Found no row for \"{area.Name}\" in {file}.",
        "Expected every force in data/areas.csv to be there, by its code or by one of its names.",
        "Find out what the file calls it, and add that name in the column also_known_as.");

    /// <summary>OS1729: the official file has none of the offences of a measure.</summary>
    public static Diagnostic NothingForMeasure(OffenceCode first, string file) => Error(
        "OS1729", first.Location,
        $"Found none of the offence codes of the measure \"{first.Measure}\" in {file}.",
        "Expected at least one of them.",
        "Check the codes in data/offence-codes.csv against the publisher's list.");

    /// <summary>OS1730 (warning): one code of a measure never occurs; it may be newer or older than the file.</summary>
    public static Diagnostic CodeNeverOccurs(OffenceCode code, string file) => Warning(
        "OS1730", code.Location,
        $"Found offence code \"{code.Code}\" of the measure \"{code.Measure}\" nowhere in {file}.",
        "Expected each code at least once, for any force.",
        "Check its spelling. Nothing need be done if the code is newer or older than the file.");

    /// <summary>OS1731 (warning): a break that no period starts with, so that no figure is marked.</summary>
    public static Diagnostic BreakWithinPeriod(SeriesBreak seriesBreak) => Warning(
        "OS1731", seriesBreak.Location,
        $"Found no period of the measure \"{seriesBreak.Measure}\" that starts on this day, so no figure is marked.",
        "Expected the first day of the first period after the break.",
        "Write that day instead.");

    /// <summary>OS1732: the figures of the release cannot be replaced.</summary>
    public static Diagnostic CannotBeWritten(string path) => Error(
        "OS1732", new SourceLocation(path),
        "Found that this file cannot be replaced.",
        "Expected to write the imported figures here.",
        "Close the file in other programs, such as Excel, and import again.");

    private static Diagnostic Error(string code, SourceLocation location, string found, string expected, string mend) =>
        new(code, Severity.Error, location, found, expected, mend);

    private static Diagnostic Warning(string code, SourceLocation location, string found, string expected, string mend) =>
        new(code, Severity.Warning, location, found, expected, mend);
}
