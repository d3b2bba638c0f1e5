namespace OpenStatement.Drawing;

/// <summary>A part of a picture. Places are in pixels from the top left corner of the picture.</summary>
/// <param name="Paint">How it is painted.</param>
public abstract record Shape(Paint Paint);

/// <summary>Straight lines from point to point.</summary>
public sealed record PathShape(ImmutableArray<PathPart> Parts, Paint Paint) : Shape(Paint);

/// <summary>Points joined by lines.</summary>
/// <param name="Points">In pixels from the top left corner of the picture.</param>
/// <param name="IsClosed">Whether a line leads from the last to the first.</param>
public readonly record struct PathPart(ImmutableArray<PicturePoint> Points, bool IsClosed);

/// <summary>A place in a picture, in pixels from its top left corner.</summary>
public readonly record struct PicturePoint(double X, double Y);

/// <summary>A rectangle, by its top left corner.</summary>
public sealed record RectangleShape(double X, double Y, double Width, double Height, Paint Paint) : Shape(Paint);

/// <summary>A circle around a point.</summary>
public sealed record CircleShape(double X, double Y, double Radius, Paint Paint) : Shape(Paint);

/// <summary>Words on one line.</summary>
/// <param name="Text">Without characters that XML cannot hold.</param>
/// <param name="X">Where the anchor stands.</param>
/// <param name="Y">Of the baseline.</param>
/// <param name="Size">Of the type, in pixels.</param>
/// <param name="Anchor">Which part of the words stands at the place.</param>
/// <param name="Paint">How they are painted.</param>
public sealed record TextShape(string Text, double X, double Y, double Size, TextAnchor Anchor, Paint Paint) : Shape(Paint);

/// <summary>Which part of some words stands at their place.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
