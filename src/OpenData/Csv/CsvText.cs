namespace OpenStatement.OpenData;

/// <summary>Text as it may stand in a cell of a CSV file that people open in a spreadsheet.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>What makes a spreadsheet take a cell for a formula, or hide its beginning.</summary>
    private static readonly SearchValues<char> StartsFormula = SearchValues.Create("=+-@\t\r\0");

    /// <summary>
    /// The cell, quoted where RFC 4180 asks for it. A text that a spreadsheet would run as a formula gets a leading
    /// apostrophe. Only for text: a number may start with a minus sign.
    /// </summary>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var guarded = StartsFormula.Contains(text[0]) ? $"'{text}" : text;
        return guarded.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }

    /// <summary>Cells parted by commas, in UTF-8.</summary>
    public static byte[] Cells(params ReadOnlySpan<string?> texts)
    {
        var line = new StringBuilder();
        for (var i = 0; i < texts.Length; i++)
            line.Append(i == 0 ? "" : ",").Append(Cell(texts[i]));
        return Encoding.UTF8.GetBytes(line.ToString());
    }
}
