namespace OpenStatement.Drawing;

/// <summary>The shape of a letter.</summary>
/// <param name="Contours">Closed lines around it, curves written as short straight ones; empty for a space.</param>
internal sealed record Glyph(ImmutableArray<ImmutableArray<GlyphPoint>> Contours);

/// <summary>A point of the outline of a letter, in units of its font, upwards from the baseline.</summary>
internal readonly record struct GlyphPoint(double X, double Y);
