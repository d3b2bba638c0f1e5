namespace OpenStatement.Presentation;

/// <summary>What machines call the formats in which figures are given away.</summary>
public static class MediaTypes
{
    /// <summary>As registered with IANA.</summary>
    public static string Of(FileFormat format) => format switch
    {
        FileFormat.Csv => "text/csv",
        FileFormat.Json => "application/json",
        FileFormat.Spreadsheet => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Figures are not given away in this format."),
    };
}
