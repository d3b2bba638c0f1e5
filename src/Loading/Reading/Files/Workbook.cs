namespace OpenStatement.Loading;

/// <summary>Spreadsheet files, of which people think as tables but which hold no plain text.</summary>
internal static class Workbook
{
    private static readonly string[] s_endings = [".xlsx", ".xls", ".xlsm", ".ods"];

    public static bool HasName(string name) => s_endings.Contains(System.IO.Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Today's workbooks are zip archives, whatever their name.</summary>
    public static bool HasBytes(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);
}
