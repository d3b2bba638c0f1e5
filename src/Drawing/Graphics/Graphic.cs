namespace OpenStatement.Drawing;

/// <summary>
/// A drawing that is as wide as the place it is shown in and has its looks from a style sheet: across in percent or pixels,
/// down in pixels, so that lines stretch with the page while words keep their size. A value, which one writer puts into a
/// page as it is and <see cref="GraphicShapes"/> lays out at one width.
/// </summary>
public sealed record Graphic
{
    /// <summary>For the style sheet.</summary>
    public required string Class { get; init; }

    /// <summary>What it is, for readers who cannot see it; null for decoration, which they need not hear of.</summary>
    public GraphicName? Name { get; init; }

    /// <summary>Null where the style sheet says it.</summary>
    public Length? Width { get; init; }

    /// <summary>In pixels; null where the style sheet says it.</summary>
    public decimal? Height { get; init; }

    /// <summary>The part of its coordinates that is shown; null where they start at the top left corner and are pixels.</summary>
    public GraphicBox? ViewBox { get; init; }

    /// <summary>In the order in which they are painted.</summary>
    public required ImmutableArray<GraphicElement> Elements { get; init; }
}

/// <summary>What readers who cannot see a graphic are told.</summary>
/// <param name="Id">Unlike any other in the page; those of the words start with it.</param>
/// <param name="Title">What it is.</param>
/// <param name="Description">What it shows.</param>
public sealed record GraphicName(string Id, string Title, string Description);

/// <summary>A rectangle in the coordinates of a graphic.</summary>
public readonly record struct GraphicBox(decimal Left, decimal Top, decimal Width, decimal Height);

/// <summary>A point in the coordinates of a graphic.</summary>
public readonly record struct GraphicPoint(decimal X, decimal Y);
