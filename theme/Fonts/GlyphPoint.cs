namespace OpenStatement.Theme;

/// <summary>A point of the outline of a letter, in units of its font, upwards from the baseline.</summary>
public readonly record struct GlyphPoint(double X, double Y);
