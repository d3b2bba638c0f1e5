using System.Collections.Concurrent;

namespace OpenStatement.Theme;

/// <summary>
/// The typeface of pictures. Its letters are as wide as those of Arial, so that words measured with it fit wherever Arial or
/// something like it is shown. Safe to use from several threads at once.
/// </summary>
public sealed class PictureFont
{
    private readonly TrueTypeFile _file;
    private readonly GlyphReader _reader;
    private readonly ConcurrentDictionary<int, Glyph> _glyphs = new();

    private PictureFont(string name)
    {
        _file = new TrueTypeFile(ThemeAssets.Embedded(name));
        _reader = new GlyphReader(_file);
    }

    public static PictureFont Regular { get; } = new("picture-regular.ttf");

    public static PictureFont Bold { get; } = new("picture-bold.ttf");

    public static PictureFont Of(bool isBold) => isBold ? Bold : Regular;

    /// <summary>How many units of the font its size is.</summary>
    public int UnitsPerSize => _file.UnitsPerEm;

    public Glyph GlyphOf(int index) => _glyphs.GetOrAdd(index, _reader.Read);

    public int AdvanceOf(int index) => _file.AdvanceOf(index);

    /// <summary>The letters of some words from left to right, as indexes of glyphs.</summary>
    public IEnumerable<int> GlyphsOf(string text) => TextOrder.FromLeftToRight(text).Select(_file.GlyphOf);

    /// <summary>Whether every letter of some words is known, and so their width.</summary>
    public bool Has(string text) => GlyphsOf(text).All(index => index != 0);

    /// <summary>How wide words are, in pixels.</summary>
    public double Width(string text, double size) => GlyphsOf(text).Sum(AdvanceOf) * size / UnitsPerSize;
}
