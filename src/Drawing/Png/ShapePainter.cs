namespace OpenStatement.Drawing;

/// <summary>Paints the shapes of a picture.</summary>
/// <param name="canvas">Where they are painted.</param>
/// <param name="fonts">What words are set in.</param>
internal sealed class ShapePainter(Canvas canvas, FontFamily fonts)
{
    private readonly TextPainter _text = new(canvas, fonts);

    public void Paint(Shape shape)
    {
        switch (shape)
        {
            case TextShape text:
                _text.Paint(text);
                return;
            case RectangleShape { Paint: { Stroke: null, Fill: { } colour } } box:
                // On whole pixels, which is sharper, and quicker by far for the ground of a picture.
                canvas.Fill(Pixel(box.X), Pixel(box.Y), Pixel(box.X + box.Width), Pixel(box.Y + box.Height), Colour(colour));
                return;
            case PathShape { Parts: [{ IsClosed: false, Points: [var from, var to] }], Paint: { Stroke: { } colour, Dashes.IsEmpty: true } }
                line when from.Y == to.Y:
                // Likewise: spread over two rows of pixels, the lines of a grid would be pale and thick.
                var top = Pixel(from.Y - line.Paint.StrokeWidth / 2);
                canvas.Fill(Pixel(from.X), top, Pixel(to.X), top + Math.Max(1, (int)(line.Paint.StrokeWidth)), Colour(colour));
                return;
        }

        var (parts, paint) = (OutlineOf(shape), shape.Paint);
        if (paint is { IsStrokeBehind: true, Stroke: { } halo })
            Cover(Stroke.OutlinesOf(parts, paint), halo);
        if (paint.Fill is { } fill)
            Cover(parts.Select(part => part.Points.AsSpan().ToArray()), fill);
        if (paint is { IsStrokeBehind: false, Stroke: { } stroke })
            Cover(Stroke.OutlinesOf(parts, paint), stroke);
    }

    public static uint Colour(string name) => uint.Parse(name.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static ImmutableArray<PathPart> OutlineOf(Shape shape) => shape switch
    {
        PathShape path => path.Parts,
        RectangleShape box =>
        [
            new(
                [
                    new(box.X, box.Y),
                    new(box.X + box.Width, box.Y),
                    new(box.X + box.Width, box.Y + box.Height),
                    new(box.X, box.Y + box.Height),
                ],
                IsClosed: true),
        ],
        CircleShape circle => [new([.. Stroke.Circle(new PicturePoint(circle.X, circle.Y), circle.Radius)], IsClosed: true)],
        _ => throw new InvalidOperationException($"There is no way to paint {shape.GetType().Name}."),
    };

    private static int Pixel(double place) => (int)Math.Round(place);

    private void Cover(IEnumerable<PicturePoint[]> outlines, string colour)
    {
        var all = outlines.ToList();
        var points = all.SelectMany(outline => outline).ToList();
        if (points.Count == 0)
            return;
        using var mask = new CoverageMask(
            Math.Max(0, (int)Math.Floor(points.Min(point => point.X))),
            Math.Max(0, (int)Math.Floor(points.Min(point => point.Y))),
            Math.Min(canvas.Width, (int)Math.Ceiling(points.Max(point => point.X))),
            Math.Min(canvas.Height, (int)Math.Ceiling(points.Max(point => point.Y))));
        foreach (var outline in all)
        {
            var before = outline[^1];
            foreach (var point in outline)
            {
                mask.AddLine(before.X, before.Y, point.X, point.Y);
                before = point;
            }
        }

        canvas.Paint(mask, Colour(colour));
    }
}
