namespace OpenStatement.Drawing;

/// <summary>How a shape is painted.</summary>
/// <param name="Fill">Such as <c>#12436d</c>; null for none.</param>
/// <param name="Stroke">Such as <c>#12436d</c>; null for none.</param>
/// <param name="StrokeWidth">In pixels.</param>
/// <param name="IsBold">For words.</param>
public readonly record struct Paint(string? Fill, string? Stroke = null, double StrokeWidth = 1, bool IsBold = false)
{
    /// <summary>Lengths of dashes and gaps in turn; empty for a line without gaps.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];

    /// <summary>Whether ends and corners of lines are round.</summary>
    public bool IsRound { get; init; }

    /// <summary>Whether the stroke is drawn first, so that it surrounds the shape without covering it.</summary>
    public bool IsStrokeBehind { get; init; }
}
