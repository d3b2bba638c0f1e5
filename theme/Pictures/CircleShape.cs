namespace OpenStatement.Theme;

/// <summary>A circle around a point, in pixels from the top left corner of the picture.</summary>
public sealed record CircleShape(double X, double Y, double Radius, Paint Paint) : Shape(Paint);
