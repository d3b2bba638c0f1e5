namespace OpenStatement.Theme;

/// <summary>Words on one line.</summary>
/// <param name="Text">Without characters that XML cannot hold.</param>
/// <param name="X">Where the anchor stands, in pixels.</param>
/// <param name="Y">Of the baseline, in pixels from the top.</param>
/// <param name="Size">Of the type, in pixels.</param>
/// <param name="Anchor">Which part of the words stands at the place.</param>
/// <param name="Paint">How they are painted.</param>
public sealed record TextShape(string Text, double X, double Y, double Size, TextAnchor Anchor, Paint Paint) : Shape(Paint);
