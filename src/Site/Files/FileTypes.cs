using OpenStatement.Presentation;

namespace OpenStatement.Site;

/// <summary>What the formats of files are called by people and by machines.</summary>
public static class FileTypes
{
    /// <summary>The short name, and the media type as registered with IANA.</summary>
    public static (string Name, string MediaType) Of(FileFormat format) => format switch
    {
        FileFormat.Csv => ("CSV", "text/csv"),
        FileFormat.Json => ("JSON", "application/json"),
        FileFormat.Spreadsheet => ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Figures are not given away in this format."),
    };
}
