namespace OpenStatement.Drawing;

/// <summary>Cuts lines into dashes.</summary>
internal static class Dashes
{
    /// <param name="line">Points joined by lines.</param>
    /// <param name="lengths">Of dashes and gaps in turn; none for a line in one piece.</param>
    public static IEnumerable<PicturePoint[]> Of(PicturePoint[] line, ImmutableArray<double> lengths)
    {
        if (lengths.IsDefaultOrEmpty)
        {
            yield return line;
            yield break;
        }

        var (turn, left) = (0, lengths[0]);
        var dash = new List<PicturePoint> { line[0] };
        for (var i = 1; i < line.Length; i++)
        {
            var (from, to) = (line[i - 1], line[i]);
            var rest = Math.Sqrt((to.X - from.X) * (to.X - from.X) + (to.Y - from.Y) * (to.Y - from.Y));
            while (rest > left)
            {
                var share = left / rest;
                from = new PicturePoint(from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share);
                rest -= left;
                dash.Add(from);
                if (turn % 2 == 0)
                    yield return [.. dash];
                dash = [from];
                left = lengths[++turn % lengths.Length];
            }

            left -= rest;
            dash.Add(to);
        }

        if (turn % 2 == 0 && dash.Count > 1)
            yield return [.. dash];
    }
}
