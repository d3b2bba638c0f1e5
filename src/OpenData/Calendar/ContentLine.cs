namespace OpenStatement.OpenData;

/// <summary>A line of an iCalendar file (RFC 5545, section 3.1).</summary>
internal static class ContentLine
{
    /// <summary>Without the end of the line.</summary>
    private const int LongestLine = 75;

    /// <summary>Writes name and value, folded where the line grows too long, never within a character.</summary>
    public static void Write(string name, string value, IBufferWriter<byte> output)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            var size = rune.EncodeToUtf8(bytes);
            if (length + size > LongestLine)
            {
                output.Write("\r\n "u8);
                length = 1;
            }

            output.Write(bytes[..size]);
            length += size;
        }

        output.Write("\r\n"u8);
    }

    /// <summary>
    /// The value of a property that holds text: what has a meaning there is escaped, and what cannot stand there left out.
    /// </summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character is '\\' or ';' or ',')
                escaped.Append('\\').Append(character);
            else if (character == '\n')
                escaped.Append("\\n");
            else if (character == '\t' || !char.IsControl(character))
                escaped.Append(character);
        }

        return escaped.ToString();
    }
}
