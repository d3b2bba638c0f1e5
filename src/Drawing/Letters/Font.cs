using System.Collections.Concurrent;

namespace OpenStatement.Drawing;

/// <summary>A typeface in one weight, to measure and to draw words with. Safe to use from several threads at once.</summary>
public sealed class Font
{
    private readonly TrueTypeFile _file;
    private readonly GlyphReader _reader;
    private readonly ConcurrentDictionary<int, Glyph> _glyphs = new();

    /// <param name="file">A TrueType font whose tables are known to be sound; it is not checked.</param>
    public Font(byte[] file)
    {
        _file = new TrueTypeFile(file);
        _reader = new GlyphReader(_file);
    }

    /// <summary>How wide words are, in pixels.</summary>
    public double Width(string text, double size) => GlyphsOf(text).Sum(AdvanceOf) * size / UnitsPerSize;

    /// <summary>Whether every letter of some words is known, and so their width.</summary>
    internal bool Has(string text) => GlyphsOf(text).All(glyph => glyph != 0);

    /// <summary>How many units of the font its size is.</summary>
    internal int UnitsPerSize => _file.UnitsPerEm;

    internal Glyph GlyphOf(int index) => _glyphs.GetOrAdd(index, _reader.Read);

    internal int AdvanceOf(int index) => _file.AdvanceOf(index);

    /// <summary>The letters of some words from left to right, as indexes of glyphs.</summary>
    internal IEnumerable<int> GlyphsOf(string text) => TextOrder.FromLeftToRight(text).Select(_file.GlyphOf);
}

/// <summary>A typeface in the two weights that pictures have.</summary>
public sealed record FontFamily(Font Regular, Font Bold)
{
    public Font Of(bool isBold) => isBold ? Bold : Regular;
}
