using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>What can be wrong with the tables in <c>data/</c> that an import needs. Codes from OS1720.</summary>
internal static class MappingProblems
{
    /// <summary>OS1720: a table is not there.</summary>
    public static Diagnostic TableMissing(string path, IEnumerable<string> columns) => Error(
        "OS1720", new SourceLocation(path),
        "The file is missing.",
        $"An import needs it, with the columns {string.Join(", ", columns)}.",
        "Add the file. The guide to the data format has an example.");

    /// <summary>OS1721: the headings are not those of the table.</summary>
    public static Diagnostic WrongColumns(string path, IEnumerable<string> found, IEnumerable<string> columns) => Error(
        "OS1721", new SourceLocation(path, 1, 1),
        $"The columns are {string.Join(", ", found)}.",
        $"They must be {string.Join(", ", columns)}, each once.",
        "Mend the first row of the file.");

    /// <summary>OS1722: a row has too many or too few cells.</summary>
    public static Diagnostic WrongNumberOfCells(SourceLocation location, int found, int expected) => Error(
        "OS1722", location,
        $"This row has {found} cells.",
        $"The first row has {expected}.",
        "Put text that has a comma in it between double quotes, and check that no comma is missing.");

    /// <summary>OS1723: a measure that <c>data/measures.csv</c> does not have.</summary>
    public static Diagnostic UnknownMeasure(SourceLocation location, string measure, IEnumerable<string> measures) => Error(
        "OS1723", location,
        $"There is no measure “{measure}”.",
        NearestMatch.Find(measure, measures) is { } near ? $"Did you mean “{near}”?" : "It must be the id of a measure in data/measures.csv.",
        "Mend the spelling, or add the measure to data/measures.csv first.");

    /// <summary>OS1724: an official table that is not known.</summary>
    public static Diagnostic UnknownTable(SourceLocation location, string table) => Error(
        "OS1724", location,
        $"There is no official table “{table}”.",
        $"It must be one of {string.Join(", ", OfficialTable.All)}.",
        "Choose one of these names.");

    /// <summary>OS1725: the same code twice for a measure.</summary>
    public static Diagnostic CodeGivenTwice(OffenceCode code) => Error(
        "OS1725", code.Location,
        $"Code “{code.Code}” is given twice for the measure “{code.Measure}”.",
        "Each code of a measure has one row.",
        "Take one row out. If this was code 4.10, a spreadsheet program has shortened it to 4.1: write 4.10 again in a plain text editor.");

    /// <summary>OS1726: a day that is not written as a date.</summary>
    public static Diagnostic NotADate(SourceLocation location, string text) => Error(
        "OS1726", location, $"The day is “{text}”.", "A day is written like 2017-04-01.", "Write the first day of the period in which the series breaks.");

    /// <summary>OS1727: two areas that answer to the same name or code.</summary>
    public static Diagnostic AreaNamedTwice(SourceLocation location, string name) => Error(
        "OS1727", location, $"More than one area is called “{name}”.", "A name or code belongs to one area only.", "Take it away from the area that it does not belong to.");

    /// <summary>OS1728: a force of the site is not in the official file.</summary>
    public static Diagnostic AreaMissing(ImportArea area, string file) => Error(
        "OS1728", area.Location,
        $"The area “{area.Name}” is not in {file}.",
        "Every force in data/areas.csv must be there, by its code or by one of its names.",
        "Find out what the file calls it, and add that name in the column also_known_as.");

    /// <summary>OS1729: the official file has none of the offences of a measure.</summary>
    public static Diagnostic NothingForMeasure(OffenceCode first, string file) => Error(
        "OS1729", first.Location,
        $"{file} has none of the offence codes of the measure “{first.Measure}”.",
        "At least one of its codes must be there.",
        "Check the codes in data/offence-codes.csv against the publisher's list.");

    /// <summary>OS1730 (warning): one code of a measure never occurs; it may be newer or older than the file.</summary>
    public static Diagnostic CodeNeverOccurs(OffenceCode code, string file) => new(
        "OS1730", Severity.Warning, code.Location,
        $"Offence code “{code.Code}” of the measure “{code.Measure}” never occurs in {file}.",
        "Each code should occur at least once, for any force.",
        "Check its spelling. Nothing need be done if the code is newer or older than the file.");

    /// <summary>OS1731 (warning): a break that no period starts with, so that no figure is marked.</summary>
    public static Diagnostic BreakWithinPeriod(SeriesBreak seriesBreak) => new(
        "OS1731", Severity.Warning, seriesBreak.Location,
        $"No period of the measure “{seriesBreak.Measure}” starts on {seriesBreak.PeriodStart:yyyy-MM-dd}, so no figure is marked.",
        "A break is marked on the first period after it.",
        "Write the first day of that period.");

    private static Diagnostic Error(string code, SourceLocation location, string found, string expected, string mend) =>
        new(code, Severity.Error, location, found, expected, mend);
}
