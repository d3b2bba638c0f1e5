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
