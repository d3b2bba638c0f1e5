namespace OpenStatement.Loading;

/// <summary>Turns places in a file, each after the one before, into lines and columns while reading it only once.</summary>
internal sealed class FilePositions(SourceFile file)
{
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    /// <param name="offset">In bytes, and not before the last that was asked for.</param>
    public SourceLocation At(int offset)
    {
        var passed = file.Bytes.Span[_offset..offset];
        _offset = offset;
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var end)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(end + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        return new SourceLocation(file.Path, _line, _column);
    }
}

/// <summary>Turns a place among the bytes of a file into a line and a column.</summary>
internal static class FilePosition
{
    public static SourceLocation At(string path, ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..offset];
        var line = before.Count((byte)'\n') + 1;
        var inLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        // A quoted comma would be counted as well; so near to the mistake, that misleads nobody.
        var column = path.EndsWith(".csv", StringComparison.Ordinal) ? inLine.Count((byte)',') : Encoding.UTF8.GetCharCount(inLine);
        return new SourceLocation(path, line, column + 1);
    }

    /// <summary>The end of what stands before a place in its line, so that a person can search for it.</summary>
    public static string LineBefore(ReadOnlySpan<byte> bytes, int offset)
    {
        const int Longest = 20;
        var before = bytes[..offset];
        var text = Encoding.UTF8.GetString(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        return text.Length <= Longest ? text : text[^Longest..];
    }
}
