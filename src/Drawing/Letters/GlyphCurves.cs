namespace OpenStatement.Drawing;

/// <summary>Writes the curves of an outline as short straight lines.</summary>
internal static class GlyphCurves
{
    /// <summary>How many lines make a curve: enough for the largest letters of a card.</summary>
    private const int Lines = 3;

    /// <param name="points">
    /// Points on the curve, and between them those that pull it; two of these have one on the curve halfway between them.
    /// </param>
    public static ImmutableArray<GlyphPoint> Flatten((GlyphPoint Point, bool IsOnCurve)[] points)
    {
        var outline = ImmutableArray.CreateBuilder<GlyphPoint>(points.Length * 2);
        var last = points[^1];
        var from = last.IsOnCurve ? last.Point : points[0].IsOnCurve ? points[0].Point : Middle(last.Point, points[0].Point);
        if (last.IsOnCurve || !points[0].IsOnCurve)
            outline.Add(from);
        for (var i = 0; i < points.Length; i++)
        {
            var (point, isOnCurve) = points[i];
            if (isOnCurve)
            {
                outline.Add(point);
                from = point;
                continue;
            }

            var next = points[(i + 1) % points.Length];
            var to = next.IsOnCurve ? next.Point : Middle(point, next.Point);
            for (var step = 1; step <= Lines; step++)
                outline.Add(Between(from, point, to, (double)step / Lines));
            from = to;
        }

        return outline.ToImmutable();
    }

    private static GlyphPoint Middle(GlyphPoint one, GlyphPoint other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2);

    private static GlyphPoint Between(GlyphPoint from, GlyphPoint pull, GlyphPoint to, double share)
    {
        var rest = 1 - share;
        return new GlyphPoint(
            rest * rest * from.X + 2 * rest * share * pull.X + share * share * to.X,
            rest * rest * from.Y + 2 * rest * share * pull.Y + share * share * to.Y);
    }
}
