namespace OpenStatement.Drawing;

/// <summary>Reads which glyph of a font a character has.</summary>
internal static class CharacterMap
{
    /// <summary>The format of the table for the characters of the first plane, which every font has.</summary>
    private const int Segments = 4;

    public static FrozenDictionary<int, int> Read(TrueTypeFile file, int table)
    {
        var start = Enumerable.Range(0, file.Unsigned(table + 2)).Select(i => table + file.Offset(table + 4 + 8 * i + 4))
            .First(at => file.Unsigned(at) == Segments);
        var length = file.Unsigned(start + 6);
        var glyphs = new Dictionary<int, int>();
        for (var i = 0; i < length; i += 2)
        {
            var (last, first) = (file.Unsigned(start + 14 + i), file.Unsigned(start + 16 + length + i));
            var (delta, range) = (file.Unsigned(start + 16 + 2 * length + i), start + 16 + 3 * length + i);
            for (var character = first; character <= last && character < 0xffff; character++)
            {
                var glyph = file.Unsigned(range) == 0
                    ? character + delta
                    : file.Unsigned(range + file.Unsigned(range) + 2 * (character - first)) is > 0 and var listed ? listed + delta : 0;
                glyphs[character] = glyph & 0xffff;
            }
        }

        return glyphs.ToFrozenDictionary();
    }
}
