using System.Buffers;

namespace OpenStatement.Site;

/// <summary>
/// Goes through the tags of a page, in UTF-8. It reads only the HTML that this site's own renderer writes: tag and
/// attribute names in lower case, attribute values free of bare quotes of their own kind, tags closed.
/// </summary>
/// <remarks>
/// A general tokenizer takes about 0.23 ms of CPU for a page of 35 KB, this about a tenth of that. With 12,000 pages
/// the difference is seconds. A test compares the two.
/// </remarks>
public ref struct HtmlScanner(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> EndsAttributeName = SearchValues.Create(" \t\r\n=/"u8);

    private ReadOnlySpan<byte> _rest = html;
    private ReadOnlySpan<byte> _attributes;

    /// <summary>The name of the tag that was read last.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Whether the tag that was read last closes its element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>The text from the tag that was read last to the next one, as it stands in the source.</summary>
    public readonly ReadOnlySpan<byte> TextAhead => _rest.IndexOf((byte)'<') is >= 0 and var end ? _rest[..end] : _rest;

    /// <summary>Goes on to the next tag; false at the end of the page.</summary>
    public bool ReadTag()
    {
        while (_rest.IndexOf((byte)'<') is >= 0 and var start)
        {
            _rest = _rest[(start + 1)..];
            if (_rest.StartsWith("!--"u8))
            {
                SkipPast("-->"u8);
            }
            else if (_rest.Length > 0 && (_rest[0] == '/' || char.IsAsciiLetterLower((char)_rest[0])))
            {
                ReadNameAndAttributes();
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of an attribute as it stands in the source; empty when it has none.</summary>
    public readonly bool TryGetAttribute(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        // Most tags do not have it; this finds so far faster than reading attribute by attribute.
        if (_attributes.IndexOf(name) < 0)
            return false;

        var rest = _attributes;
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n/"u8);
            if (rest.IsEmpty)
                return false;
            var end = rest.IndexOfAny(EndsAttributeName);
            var found = end < 0 ? rest : rest[..end];
            rest = rest[found.Length..].TrimStart(" \t\r\n"u8);
            value = rest.StartsWith("="u8) ? TakeValue(ref rest) : default;
            if (found.SequenceEqual(name))
                return true;
        }
    }

    private static ReadOnlySpan<byte> TakeValue(scoped ref ReadOnlySpan<byte> rest)
    {
        rest = rest[1..].TrimStart(" \t\r\n"u8);
        var isQuoted = rest.Length > 0 && rest[0] is (byte)'"' or (byte)'\'';
        var length = isQuoted ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(" \t\r\n"u8);
        if (length < 0)
            length = rest.Length - (isQuoted ? 1 : 0);
        var value = rest.Slice(isQuoted ? 1 : 0, length);
        rest = rest[Math.Min(rest.Length, length + (isQuoted ? 2 : 0))..];
        return value;
    }

    private void ReadNameAndAttributes()
    {
        IsEnd = _rest[0] == '/';
        if (IsEnd)
            _rest = _rest[1..];
        var end = EndOfTag();
        var tag = _rest[..end];
        _rest = _rest[Math.Min(_rest.Length, end + 1)..];

        var nameEnd = tag.IndexOfAny(" \t\r\n/"u8);
        Name = nameEnd < 0 ? tag : tag[..nameEnd];
        _attributes = tag[Name.Length..];
        if (IsEnd)
            return;
        // What stands in these is not HTML.
        if (Name.SequenceEqual("script"u8))
            SkipTo("</script"u8);
        else if (Name.SequenceEqual("style"u8))
            SkipTo("</style"u8);
    }

    /// <summary>Where the tag's closing bracket stands; brackets within quotes do not count.</summary>
    private readonly int EndOfTag()
    {
        var position = 0;
        while (_rest[position..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'') is >= 0 and var step)
        {
            position += step;
            if (_rest[position] == '>')
                return position;
            var closing = _rest[(position + 1)..].IndexOf(_rest[position]);
            if (closing < 0)
                break;
            position += closing + 2;
        }

        return _rest.Length;
    }

    private void SkipTo(ReadOnlySpan<byte> text) => _rest = _rest.IndexOf(text) is >= 0 and var found ? _rest[found..] : [];

    private void SkipPast(ReadOnlySpan<byte> text)
    {
        SkipTo(text);
        _rest = _rest[Math.Min(_rest.Length, text.Length)..];
    }
}
