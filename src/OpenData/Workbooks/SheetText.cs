using System.Security;

namespace OpenStatement.OpenData;

/// <summary>Text as it may stand in a cell of a workbook.</summary>
internal static partial class SheetText
{
    /// <summary>Longer texts make spreadsheet programs refuse the file.</summary>
    private const int Longest = 32_767;

    private const string Cut = "… (cut here: a cell holds no more)";

    /// <summary>
    /// The text, escaped for XML. Characters XML cannot hold are left out, and what looks like the escapes of spreadsheet
    /// programs, such as <c>_x0041_</c>, is escaped so that it stays what it is.
    /// </summary>
    public static string Escape(string text)
    {
        var whole = EscapeLike().Replace(XmlCharacters.Only(text), "_x005F_x");
        return SecurityElement.Escape(whole.Length <= Longest ? whole : $"{TextStart.Of(whole, Longest - Cut.Length)}{Cut}")
            .Replace("\r", "&#13;", StringComparison.Ordinal);
    }

    [GeneratedRegex("_x(?=[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapeLike();
}
