namespace OpenStatement.Site;

/// <summary>
/// Goes through the tags of a page, in UTF-8. It reads only the HTML that this site's own renderer writes: tag and
/// attribute names in lower case, no space round the equals sign, attribute values free of bare quotes of their own kind, tags closed.
/// </summary>
/// <remarks>
/// A general tokenizer takes about 0.2 ms of CPU for a page of 33 KB before anything is done with its tokens; with this
/// all facts of the page are known after 0.06 ms. With 12,000 pages the difference is seconds. A test compares what it
/// sees with what a standard parser sees.
/// </remarks>
public ref struct HtmlScanner(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> BetweenAttributes = SearchValues.Create(" \t\r\n/"u8);
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

    /// <summary>Goes on to the next attribute of the tag that was read last; false when there is none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value as it stands in the source; empty when it has none.</param>
    public bool ReadAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        var start = _attributes.IndexOfAnyExcept(BetweenAttributes);
        if (start < 0)
        {
            name = value = default;
            return false;
        }

        _attributes = _attributes[start..];
        var end = _attributes.IndexOfAny(EndsAttributeName);
        name = end < 0 ? _attributes : _attributes[..end];
        _attributes = _attributes[name.Length..];
        value = _attributes.StartsWith("="u8) ? TakeValue() : default;
        return true;
    }

    /// <summary>The value of an attribute that has not been read yet; the attributes stay unread.</summary>
    public readonly bool TryGetAttribute(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        var ahead = this;
        while (ahead.ReadAttribute(out var found, out value))
        {
            if (found.SequenceEqual(name))
                return true;
        }

        return false;
    }

    private ReadOnlySpan<byte> TakeValue()
    {
        _attributes = _attributes[1..];
        var isQuoted = _attributes.Length > 0 && _attributes[0] is (byte)'"' or (byte)'\'';
        var quotes = isQuoted ? 1 : 0;
        var length = isQuoted ? _attributes[1..].IndexOf(_attributes[0]) : _attributes.IndexOfAny(" \t\r\n"u8);
        if (length < 0)
            length = _attributes.Length - quotes;
        var value = _attributes.Slice(quotes, length);
        _attributes = _attributes[Math.Min(_attributes.Length, length + 2 * quotes)..];
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
