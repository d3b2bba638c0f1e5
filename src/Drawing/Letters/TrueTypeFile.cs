using System.Buffers.Binary;

namespace OpenStatement.Drawing;

/// <summary>The tables of a TrueType font, as far as drawing words takes. Only for fonts that the theme itself brings.</summary>
internal sealed class TrueTypeFile
{
    private const int TableRecord = 16;
    private readonly byte[] _bytes;
    private readonly FrozenDictionary<string, int> _tables;
    private readonly FrozenDictionary<int, int> _glyphs;
    private readonly int _advances;
    private readonly bool _hasLongOffsets;

    public TrueTypeFile(byte[] bytes)
    {
        _bytes = bytes;
        _tables = Enumerable.Range(0, Unsigned(4)).Select(i => 12 + i * TableRecord)
            .ToFrozenDictionary(at => Encoding.ASCII.GetString(_bytes, at, 4), at => Offset(at + 8));
        UnitsPerEm = Unsigned(_tables["head"] + 18);
        _hasLongOffsets = Unsigned(_tables["head"] + 50) == 1;
        _advances = Unsigned(_tables["hhea"] + 34);
        _glyphs = CharacterMap.Read(this, _tables["cmap"]);
    }

    public int UnitsPerEm { get; }

    /// <summary>The glyph of a character; the one for missing characters where there is none.</summary>
    public int GlyphOf(Rune rune) => _glyphs.GetValueOrDefault(rune.Value);

    public int AdvanceOf(int glyph) => Unsigned(_tables["hmtx"] + 4 * Math.Min(glyph, _advances - 1));

    /// <summary>Where the outline of a glyph starts and ends; both are the same for one without.</summary>
    public (int Start, int End) OutlineOf(int glyph) => (Place(glyph), Place(glyph + 1));

    public int Unsigned(int at) => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));

    public int Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(_bytes.AsSpan(at));

    public int Offset(int at) => BinaryPrimitives.ReadInt32BigEndian(_bytes.AsSpan(at));

    public byte Byte(int at) => _bytes[at];

    private int Place(int glyph) =>
        _tables["glyf"] + (_hasLongOffsets ? Offset(_tables["loca"] + 4 * glyph) : 2 * Unsigned(_tables["loca"] + 2 * glyph));
}
