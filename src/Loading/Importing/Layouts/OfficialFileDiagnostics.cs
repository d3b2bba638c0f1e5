namespace OpenStatement.Loading;

/// <summary>What can be wrong with an official file.</summary>
internal static class OfficialFileDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1701", Severity.Error, "An official file is not there or cannot be opened."),
        new("OS1702", Severity.Error, "A file packed with gzip cannot be unpacked."),
        new("OS1703", Severity.Error, "An official file has a layout that is not known."),
        new("OS1704", Severity.Error, "A table by police force area has a title that is not known."),
        new("OS1705", Severity.Error, "A financial year is not two years running."),
        new("OS1706", Severity.Error, "A financial quarter is not 1, 2, 3 or 4."),
        new("OS1707", Severity.Error, "A number of offences is not a whole number."),
        new("OS1708", Severity.Error, "Two files of one import hold the same figures."),
        new("OS1709", Severity.Error, "An official file has no period that ends by the last day of the release."),
        new("OS1710", Severity.Error, "A quotation mark in an official file is not at both ends of a cell."),
        new("OS1711", Severity.Error, "A workbook was named in place of a sheet saved as CSV."),
    ];

    private const string KnownLayouts =
        "Expected one of three layouts: the Home Office's recorded crime open data by police force area (Financial Year, Financial "
        + "Quarter, Force Name, Offence Code, Number of Offences, also with dots or underscores between the words); its open data on knives or sharp instruments (financial_year, financial_quarter, force_name, offence_codes, offences); or a police force area table of the Office for National Statistics (Area code, Area name, then years).";

    private const string DownloadAgain = "Download the file again and import it without opening it in a spreadsheet program first.";

    /// <summary>The file is not there, or may not be opened.</summary>
    public static Diagnostic CannotBeRead(string path) => Error(
        "OS1701", new SourceLocation(path),
        "Found no file here that can be opened.",
        "Expected an official file saved on this computer.",
        "Check the spelling of its name and folder, and close it in other programs.");

    /// <summary>The file says it is packed with gzip and cannot be unpacked.</summary>
    public static Diagnostic DamagedArchive(string path) => Error(
        "OS1702", new SourceLocation(path),
        "Found a file packed with gzip that cannot be unpacked.",
        "Expected a whole gzip file, or a plain CSV file.",
        "Download the file again; the download probably broke off.");

    /// <summary>No known layout fits the headings.</summary>
    public static Diagnostic UnknownLayout(string path, string[] firstRow) => Error(
        "OS1703", new SourceLocation(path, 1, 1),
        firstRow.Length == 0
            ? "Found an empty file."
            : $"Found \"{Shortened(string.Join(", ", firstRow))}\" in the first row, and no row of known headings after it.",
        KnownLayouts,
        "Save the right sheet of the publisher's workbook as CSV, with its headings as they are.");

    /// <summary>A table by area whose title is not known.</summary>
    public static Diagnostic UnknownAreaTable(SourceLocation location, string title) => Error(
        "OS1704", location,
        $"Found a police force area table of the Office for National Statistics with the title \"{Shortened(title)}\".",
        "Expected its table \"Number of firearm offences\" or \"Number of fraud and computer misuse offences\".",
        "Save one of these two sheets as CSV, with the title lines above the headings.");

    /// <summary>A financial year that is not two years running.</summary>
    public static Diagnostic NotAFinancialYear(SourceLocation location, string text) => Error(
        "OS1705", location, $"Found the financial year \"{text}\".", "Expected two years running, such as 2025/26.", DownloadAgain);

    /// <summary>A quarter other than 1 to 4.</summary>
    public static Diagnostic NotAQuarter(SourceLocation location, string text) => Error(
        "OS1706", location, $"Found the financial quarter \"{text}\".", "Expected 1, 2, 3 or 4; quarter 1 is April to June.",
        DownloadAgain);

    /// <summary>A count that is no whole number.</summary>
    public static Diagnostic NotAWholeNumber(SourceLocation location, string text) => Error(
        "OS1707", location,
        text.Length == 0 ? "Found no number of offences." : $"Found \"{text}\" as the number of offences.",
        "Expected a whole number, such as 12 or 1,234 or -1.",
        "Look the figure up in the publisher's own file and write it here, or take the row out if there is none.");

    /// <summary>Two files give the same figures, so adding them would count offences twice.</summary>
    public static Diagnostic CountedTwice(SourceLocation location, string area, Period period) => Error(
        "OS1708", location,
        $"Found figures of {area} for {Day(period.Start)} to {Day(period.End)}, which an earlier file of this import has too.",
        "Expected the figures of an area and period in one file only.",
        "Import each file once, and only one edition of it.");

    /// <summary>The file has no period that ends early enough.</summary>
    public static Diagnostic NothingUntil(string path, DateOnly lastDay) => Error(
        "OS1709", new SourceLocation(path),
        $"Found no period that ends on or before {Day(lastDay)}.",
        "Expected at least one, because an import takes the periods up to the last day of the release.",
        "Choose a later release, or an edition of the file that goes back further.");

    /// <summary>A quotation mark that is not at both ends of a cell.</summary>
    public static Diagnostic StrayQuote(SourceLocation location) => Error(
        "OS1710", location,
        "Found a quotation mark in this row that is never closed, or that stands inside a cell.",
        "Expected double quotation marks only at both ends of a cell.",
        "Download an official file again; in a table of your own, write quotation marks inside a cell twice.");

    /// <summary>A workbook in place of one of its sheets.</summary>
    public static Diagnostic Workbook(string path) => Error(
        "OS1711", new SourceLocation(path),
        "Found a workbook, such as Excel (.xlsx) and OpenDocument (.ods) files are.",
        "Expected one sheet of it, saved as CSV.",
        "Open the workbook in Excel, go to the sheet of figures, choose Save As and the type \"CSV UTF-8 (Comma delimited)\", and "
        + "import the new file.");

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Shortened(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
