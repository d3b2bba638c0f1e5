using System.Net;

namespace OpenStatement.Site;

/// <summary>
/// Strings from UTF-8, each made once. Thousands of pages repeat the same ids and links; kept apart they would fill
/// most of the memory of a large build.
/// </summary>
public sealed class StringPool
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public StringPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text of an attribute's value, with its character references resolved.</summary>
    public string Get(ReadOnlySpan<byte> value)
    {
        if (value.Contains((byte)'&'))
            return Get(WebUtility.HtmlDecode(Encoding.UTF8.GetString(value)));

        var buffer = ArrayPool<char>.Shared.Rent(value.Length);
        var length = Encoding.UTF8.GetChars(value, buffer);
        var text = Get(buffer.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private string Get(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var known))
            return known;
        var added = text.ToString();
        _texts.Add(added);
        return added;
    }
}
