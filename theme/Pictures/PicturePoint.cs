namespace OpenStatement.Theme;

/// <summary>A place in a picture, in pixels from its top left corner.</summary>
public readonly record struct PicturePoint(double X, double Y);
