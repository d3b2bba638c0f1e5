namespace OpenStatement.Loading;

/// <summary>Markers as the tables write them: each symbol in square brackets, side by side, none twice.</summary>
internal static class MarkersText
{
    public static bool TryParse(string text, out Markers markers)
    {
        markers = Markers.None;
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var end = rest.IndexOf(']');
            if (rest[0] != '[' || end < 0 || !TryFind(rest[1..end], out var marker) || markers.HasFlag(marker))
                return false;

            markers |= marker;
            rest = rest[(end + 1)..];
        }

        return true;
    }

    private static bool TryFind(ReadOnlySpan<char> letter, out Markers marker)
    {
        foreach (var symbol in MarkerSymbols.All)
        {
            marker = symbol.Marker;
            if (letter.SequenceEqual(symbol.Letter))
                return true;
        }

        marker = Markers.None;
        return false;
    }
}
