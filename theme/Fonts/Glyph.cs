namespace OpenStatement.Theme;

/// <summary>The shape of a letter.</summary>
/// <param name="Contours">Closed lines around it, curves written as short straight ones; empty for a space.</param>
public sealed record Glyph(ImmutableArray<ImmutableArray<GlyphPoint>> Contours);
