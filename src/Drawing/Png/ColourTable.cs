namespace OpenStatement.Drawing;

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
        while (!pixels.IsEmpty)
        {
            if (!table._indexes.ContainsKey(pixels[0]))
            {
                if (table._indexes.Count == most)
                    return null;
                table._indexes.Add(pixels[0], (byte)table._indexes.Count);
            }

            pixels = pixels[LengthOfRun(pixels)..];
        }

        return table;
    }

    /// <summary>Red, green and blue of each.</summary>
    public byte[] Bytes() =>
    [
        .. _indexes.OrderBy(entry => entry.Value)
            .SelectMany(entry => new[] { (byte)(entry.Key >> 16), (byte)(entry.Key >> 8), (byte)entry.Key }),
    ];

    public void WriteIndexes(ReadOnlySpan<uint> pixels, Span<byte> line)
    {
        while (!pixels.IsEmpty)
        {
            var run = LengthOfRun(pixels);
            line[..run].Fill(_indexes[pixels[0]]);
            pixels = pixels[run..];
            line = line[run..];
        }
    }

    /// <summary>Most pixels are like the one before, and runs of them are found many pixels at a time.</summary>
    private static int LengthOfRun(ReadOnlySpan<uint> pixels) =>
        pixels.IndexOfAnyExcept(pixels[0]) is var end and >= 0 ? end : pixels.Length;
}
