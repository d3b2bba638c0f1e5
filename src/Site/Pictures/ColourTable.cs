namespace OpenStatement.Site;

/// <summary>The colours of a picture that has few of them, in the order in which they are met.</summary>
internal sealed class ColourTable
{
    private readonly Dictionary<uint, byte> _indexes = [];

    private ColourTable()
    {
    }

    /// <summary>Null where there are more colours than allowed.</summary>
    public static ColourTable? Of(ReadOnlySpan<uint> pixels, int most)
    {
        var table = new ColourTable();
        uint? before = null;
        foreach (var pixel in pixels)
        {
            // Most pixels are like the one before.
            if (pixel == before)
                continue;
            before = pixel;
            if (table._indexes.ContainsKey(pixel))
                continue;
            if (table._indexes.Count == most)
                return null;
            table._indexes.Add(pixel, (byte)table._indexes.Count);
        }

        return table;
    }

    /// <summary>Red, green and blue of each.</summary>
    public byte[] Bytes() => [.. _indexes.OrderBy(entry => entry.Value).SelectMany(entry => new[] { (byte)(entry.Key >> 16), (byte)(entry.Key >> 8), (byte)entry.Key })];

    public void WriteIndexes(ReadOnlySpan<uint> pixels, Span<byte> line)
    {
        var (before, index) = (pixels[0], _indexes[pixels[0]]);
        for (var i = 0; i < pixels.Length; i++)
        {
            if (pixels[i] != before)
                (before, index) = (pixels[i], _indexes[pixels[i]]);
            line[i] = index;
        }
    }
}
