namespace OpenStatement.Theme;

/// <summary>Puts the parts of a picture one under the other.</summary>
/// <param name="left">Where lines start, in pixels.</param>
/// <param name="width">How long lines may be, in pixels.</param>
/// <param name="top">Where the first part starts, in pixels.</param>
internal sealed class PictureColumn(double left, double width, double top)
{
    private readonly ImmutableArray<Shape>.Builder _shapes = ImmutableArray.CreateBuilder<Shape>();

    public double Left => left;

    public double Width => width;

    /// <summary>Where the next part starts.</summary>
    public double Y { get; set; } = top;

    public ImmutableArray<Shape> Shapes => _shapes.ToImmutable();

    public void Add(Shape shape) => _shapes.Add(shape);

    public void Add(IEnumerable<Shape> shapes) => _shapes.AddRange(shapes);

    /// <summary>Writes words on as many lines as they take; bold ones on lines of about the same length.</summary>
    /// <param name="text">The words.</param>
    /// <param name="size">Of the type, in pixels.</param>
    /// <param name="height">Of a line, in pixels.</param>
    /// <param name="colour">Of the words.</param>
    /// <param name="isBold">Of the type.</param>
    /// <param name="most">How many lines there may be.</param>
    public void Write(string text, double size, double height, string colour, bool isBold = false, int most = int.MaxValue)
    {
        var font = PictureFonts.Arimo.Of(isBold);
        foreach (var line in isBold ? TextLines.Balance(text, font, size, width, most) : TextLines.Wrap(text, font, size, width, most))
        {
            // Letters stand a little above the middle of their line.
            _shapes.Add(new TextShape(line, left, Y + (height + 0.7 * size) / 2, size, TextAnchor.Start, new Paint(colour, IsBold: isBold)));
            Y += height;
        }
    }
}
