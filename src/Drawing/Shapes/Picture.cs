namespace OpenStatement.Drawing;

/// <summary>
/// A drawing of a fixed size that stands for itself, away from the site: everything in it is a shape with its own
/// colours, which every format of pictures can hold.
/// </summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Title">What it is, for readers who cannot see it.</param>
/// <param name="Description">What it shows, for readers who cannot see it.</param>
/// <param name="Shapes">In the order in which they are painted.</param>
public sealed record Picture(int Width, int Height, string Title, string Description, ImmutableArray<Shape> Shapes);
