namespace OpenStatement.Drawing;

/// <summary>A part of a graphic. A place that is null is the left or the upper edge, of which SVG need not be told.</summary>
/// <param name="Class">Names for the style sheet, with spaces between them; null for none.</param>
public abstract record GraphicElement(string? Class);

/// <summary>A line from one place to another.</summary>
public sealed record LineElement(string Class, Length? X1, Length X2, decimal Y1, decimal Y2) : GraphicElement(Class);

/// <summary>A rectangle, by its top left corner.</summary>
public sealed record RectangleElement(string Class, Length? X, decimal? Y, Length Width, decimal Height) : GraphicElement(Class)
{
    /// <summary>How strong its colour is, from 0 to 1; null where the style sheet says it.</summary>
    public decimal? Opacity { get; init; }
}

/// <summary>A circle around a place.</summary>
public sealed record CircleElement(string Class, Length? X, decimal? Y, decimal Radius) : GraphicElement(Class);

/// <summary>Words on one line.</summary>
/// <param name="Class">For the style sheet.</param>
/// <param name="Text">The words.</param>
/// <param name="X">Where the anchor stands.</param>
/// <param name="Y">Of the baseline.</param>
/// <param name="Anchor">Which part of the words stands at the place; null for their start, of which SVG need not be told.</param>
public sealed record TextElement(string Class, string Text, Length? X, decimal Y, TextAnchor? Anchor = null) : GraphicElement(Class);

/// <summary>Lines from point to point that stretch to the width of the graphic, while their own width stays.</summary>
/// <param name="Class">For the style sheet.</param>
/// <param name="Parts">Points joined by lines, with a gap between two parts.</param>
/// <param name="Width">Of the coordinates of the points, which become the width of the graphic.</param>
/// <param name="Height">Of the coordinates of the points, in pixels.</param>
public sealed record PolylineElement(string Class, ImmutableArray<ImmutableArray<GraphicPoint>> Parts, decimal Width, decimal Height)
    : GraphicElement(Class);

/// <summary>A triangle with a level base, around its place.</summary>
/// <param name="Class">For the style sheet.</param>
/// <param name="Tip">How far down from the place the tip is; less than zero for one that points up.</param>
/// <param name="Base">How far down from the place the base is.</param>
/// <param name="HalfBase">Half of the length of the base.</param>
public sealed record TriangleElement(string Class, decimal Tip, decimal Base, decimal HalfBase) : GraphicElement(Class)
{
    /// <summary>Null for the origin of the graphic.</summary>
    public (Length X, decimal Y)? Place { get; init; }
}

/// <summary>An area, or its outline.</summary>
/// <param name="Class">For the style sheet.</param>
/// <param name="Rings">The points of each; a line leads from the last to the first.</param>
public sealed record PolygonElement(string? Class, ImmutableArray<ImmutableArray<GraphicPoint>> Rings) : GraphicElement(Class)
{
    /// <summary>Whether a ring within another is a hole.</summary>
    public bool HasHoles { get; init; }

    /// <summary>How strong its colour is, from 0 to 1; null where the style sheet says it.</summary>
    public decimal? Opacity { get; init; }

    /// <summary>The id of the hatch that fills it; null for a colour.</summary>
    public string? Hatch { get; init; }
}

/// <summary>Slanting stripes to fill areas with. Nothing by itself.</summary>
/// <param name="Class">Of the stripes, for the style sheet.</param>
/// <param name="Id">Unlike any other in the page.</param>
public sealed record HatchElement(string Class, string Id) : GraphicElement(Class);
