namespace OpenStatement.Drawing;

/// <summary>
/// Writes the points of paths. Steps from point to point are shorter than places; those between rounded places do not add up
/// to a shift.
/// </summary>
internal static class PathData
{
    /// <summary>Lines with gaps between the parts.</summary>
    public static string Lines(ImmutableArray<ImmutableArray<GraphicPoint>> parts)
    {
        var path = new StringBuilder();
        foreach (var points in parts)
        {
            Append(path.Append('M'), points[0].X, points[0].Y);
            for (var i = 1; i < points.Length; i++)
                Append(path.Append('l'), points[i].X - points[i - 1].X, points[i].Y - points[i - 1].Y);
        }

        return path.ToString();
    }

    /// <summary>Closed lines.</summary>
    public static string Rings(ImmutableArray<ImmutableArray<GraphicPoint>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            var (x, y) = (0m, 0m);
            foreach (var (index, point) in ring.Index())
            {
                path.Append(index switch { 0 => "M", 1 => "l", _ => " " })
                    .Append(SvgBuilder.Number(point.X - x)).Append(' ').Append(SvgBuilder.Number(point.Y - y));
                (x, y) = (point.X, point.Y);
            }

            path.Append('z');
        }

        return path.ToString();
    }

    public static string Triangle(TriangleElement triangle)
    {
        var path = new StringBuilder("M");
        Append(path, 0, triangle.Tip);
        Append(path.Append('L'), triangle.HalfBase, triangle.Base);
        return path.Append('H').Append(SvgBuilder.Number(-triangle.HalfBase)).Append('Z').ToString();
    }

    /// <summary>A minus sign parts two numbers as well as a space does.</summary>
    private static void Append(StringBuilder path, decimal across, decimal down) =>
        path.Append(SvgBuilder.Number(across)).Append(down < 0 ? "" : " ").Append(SvgBuilder.Number(down));
}
