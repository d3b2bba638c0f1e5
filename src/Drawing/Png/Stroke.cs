namespace OpenStatement.Drawing;

/// <summary>The outlines of lines that have a width. All turn the same way round, so that they may overlap.</summary>
internal static class Stroke
{
    private const int CirclePoints = 20;

    public static IEnumerable<PicturePoint[]> OutlinesOf(IEnumerable<PathPart> parts, Paint paint) =>
        parts.Select(part => part.IsClosed ? [.. part.Points, part.Points[0]] : part.Points.AsSpan().ToArray())
            .SelectMany(line => Dashes.Of(line, paint.Dashes))
            .SelectMany(line => OutlinesOf(line, paint));

    /// <summary>A circle as a line with many corners.</summary>
    public static IEnumerable<PicturePoint> Circle(PicturePoint middle, double radius)
    {
        for (var i = 0; i < CirclePoints; i++)
        {
            var (sine, cosine) = Math.SinCos(-2 * Math.PI * i / CirclePoints);
            yield return new PicturePoint(middle.X + radius * cosine, middle.Y + radius * sine);
        }
    }

    private static IEnumerable<PicturePoint[]> OutlinesOf(PicturePoint[] line, Paint paint)
    {
        var half = paint.StrokeWidth / 2;
        for (var i = 1; i < line.Length; i++)
        {
            var (from, to) = (line[i - 1], line[i]);
            var length = Math.Sqrt((to.X - from.X) * (to.X - from.X) + (to.Y - from.Y) * (to.Y - from.Y));
            if (length == 0)
                continue;
            var (x, y) = (-(to.Y - from.Y) / length * half, (to.X - from.X) / length * half);
            yield return [new(from.X + x, from.Y + y), new(to.X + x, to.Y + y), new(to.X - x, to.Y - y), new(from.X - x, from.Y - y)];
        }

        // Corners are always round: at these widths nobody sees another kind.
        var (first, end) = paint.IsRound ? (0, line.Length) : (1, line.Length - 1);
        for (var i = first; i < end; i++)
            yield return [.. Circle(line[i], half)];
    }
}
