namespace OpenStatement.Loading;

/// <summary>The lines that Git leaves in a file that two people changed at once.</summary>
internal static class MergeConflict
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Where the first such line starts; null when there is none.</summary>
    public static int? Find(string path, ReadOnlySpan<byte> bytes)
    {
        // In Markdown equals signs under words make these a heading.
        var needsBlankLine = path.EndsWith(".md", StringComparison.Ordinal);
        return FindLine(bytes, "<<<<<<<"u8, " \r\n"u8, false)
            ?? FindLine(bytes, ">>>>>>>"u8, " \r\n"u8, false)
            ?? FindLine(bytes, "======="u8, "\r\n"u8, needsBlankLine);
    }

    private static int? FindLine(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> marker, ReadOnlySpan<byte> after, bool needsBlankLine)
    {
        for (var start = 0; bytes[start..].IndexOf(marker) is >= 0 and var index; start += index + 1)
        {
            var before = bytes[..(start + index)];
            var rest = bytes[(start + index + marker.Length)..];
            var startsLine = before.IsEmpty || before[^1] == LineFeed;
            if (startsLine && (rest.IsEmpty || after.Contains(rest[0])) && !(needsBlankLine && HasWordsAtEnd(before)))
                return start + index;
        }

        return null;
    }

    private static bool HasWordsAtEnd(ReadOnlySpan<byte> before)
    {
        var lines = before.IsEmpty ? before : before[..^1];
        return !lines[(lines.LastIndexOf(LineFeed) + 1)..].Trim(" \t\r"u8).IsEmpty;
    }
}
