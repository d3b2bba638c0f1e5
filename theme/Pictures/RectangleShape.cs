namespace OpenStatement.Theme;

/// <summary>A rectangle, in pixels from the top left corner of the picture.</summary>
public sealed record RectangleShape(double X, double Y, double Width, double Height, Paint Paint) : Shape(Paint);
