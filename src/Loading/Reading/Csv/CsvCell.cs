namespace OpenStatement.Loading;

/// <summary>Writes the cells of tables.</summary>
internal static class CsvCell
{
    /// <summary>Between quotation marks only where it must be.</summary>
    public static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
