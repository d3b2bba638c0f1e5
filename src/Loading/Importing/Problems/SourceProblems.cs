using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>What can be wrong with an official file. Codes OS1701 to OS1719.</summary>
internal static class SourceProblems
{
    private const string Layouts =
        "Known are: the Home Office's recorded crime open data by police force area (Financial Year, Financial Quarter, Force Name, Offence Code, Number of Offences), also with dots or underscores in the headings; its open data on knives or sharp instruments (financial_year, financial_quarter, force_name, offence_codes, offences); and the Office for National Statistics' police force area tables (Area code, Area name, then years).";

    private const string DownloadAgain = "Download the file again from the publisher and import it without opening it in a spreadsheet program first.";

    /// <summary>OS1701: the file is not there, or may not be opened.</summary>
    public static Diagnostic CannotBeRead(string path) => Error(
        "OS1701", new SourceLocation(path),
        "The file could not be opened.",
        "An official file saved on this computer is needed.",
        "Check the spelling of its name and folder.");

    /// <summary>OS1702: the file says it is packed with gzip and cannot be unpacked.</summary>
    public static Diagnostic DamagedArchive(string path) => Error(
        "OS1702", new SourceLocation(path),
        "The file is packed with gzip, and it could not be unpacked.",
        "A whole gzip file or a plain CSV file is needed.",
        "Download the file again: the download probably broke off.");

    /// <summary>OS1703: no known layout fits the headings.</summary>
    public static Diagnostic UnknownLayout(string path, string[] firstRow) => Error(
        "OS1703", new SourceLocation(path, 1, 1),
        firstRow.Length == 0 ? "The file is empty." : $"The first row of the file is “{Shortened(string.Join(", ", firstRow))}”, and no row of headings that is known follows it.",
        Layouts,
        "Save the right sheet of the publisher's workbook as CSV, with its headings as they are.");

    /// <summary>OS1704: a table by area whose title is not known.</summary>
    public static Diagnostic UnknownAreaTable(SourceLocation location, string title) => Error(
        "OS1704", location,
        $"This looks like a police force area table of the Office for National Statistics, with the title “{Shortened(title)}”.",
        "Its tables “Number of firearm offences” and “Number of fraud and computer misuse offences” can be imported.",
        "Save one of these two sheets as CSV, with the title lines above the headings.");

    /// <summary>OS1705: a financial year that is not two years running.</summary>
    public static Diagnostic NotAFinancialYear(SourceLocation location, string text) => Error(
        "OS1705", location, $"The financial year is “{text}”.", "It is written like 2025/26.", DownloadAgain);

    /// <summary>OS1706: a quarter other than 1 to 4.</summary>
    public static Diagnostic NotAQuarter(SourceLocation location, string text) => Error(
        "OS1706", location, $"The financial quarter is “{text}”.", "It is 1, 2, 3 or 4; quarter 1 is April to June.", DownloadAgain);

    /// <summary>OS1707: a count that is no whole number.</summary>
    public static Diagnostic NotAWholeNumber(SourceLocation location, string text) => Error(
        "OS1707", location,
        text.Length == 0 ? "The number of offences is missing." : $"The number of offences is “{text}”.",
        "It is a whole number, such as 12 or 1,234 or -1.",
        "Look the figure up in the publisher's own file. Write it here, or take the row out if there is none.");

    /// <summary>OS1708: two rows give the same figure, so adding them would count offences twice.</summary>
    public static Diagnostic CountedTwice(SourceLocation location, string area, Period period, string code) => Error(
        "OS1708", location,
        $"Offence code “{code}” for {area} in {period.Start:yyyy-MM-dd} to {period.End:yyyy-MM-dd} was already read from an earlier row or file.",
        "Each offence of an area and period is counted once.",
        "Import each file once. If the file was opened in a spreadsheet program, which can turn code 4.10 into 4.1, download it again.");

    /// <summary>OS1709: the file has no period that ends early enough.</summary>
    public static Diagnostic NothingUntil(string path, DateOnly lastDay) => Error(
        "OS1709", new SourceLocation(path),
        $"The file has no period that ends on or before {lastDay:yyyy-MM-dd}.",
        "An import takes the periods up to the last day of the release.",
        "Choose a later release, or an edition of the file that goes back far enough.");

    /// <summary>OS1710: a quotation mark that is not at both ends of a cell.</summary>
    public static Diagnostic StrayQuote(SourceLocation location) => Error(
        "OS1710", location,
        "A quotation mark in this row is not closed, or stands inside a cell.",
        "Quotation marks stand at both ends of a cell; one inside a quoted cell is written twice.",
        "Mend the quotation marks, or download an official file again.");

    private static string Shortened(string text) => text.Length <= 200 ? text : text[..200] + "…";

    private static Diagnostic Error(string code, SourceLocation location, string found, string expected, string mend) =>
        new(code, Severity.Error, location, found, expected, mend);
}
