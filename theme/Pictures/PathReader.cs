namespace OpenStatement.Theme;

/// <summary>Reads the paths that drawings of this site have: moves and straight lines.</summary>
internal static class PathReader
{
    public static ImmutableArray<PathPart> Read(string path, DrawingFrame frame)
    {
        var parts = ImmutableArray.CreateBuilder<PathPart>();
        var points = ImmutableArray.CreateBuilder<PicturePoint>();
        var (at, x, y) = (0, 0d, 0d);
        while (at < path.Length)
        {
            var command = path[at++];
            switch (command)
            {
                case 'M':
                    End(isClosed: false);
                    (x, y) = (Next(), Next());
                    break;
                case 'L':
                    (x, y) = (Next(), Next());
                    break;
                case 'l':
                    (x, y) = (x + Next(), y + Next());
                    break;
                case 'H':
                    x = Next();
                    break;
                case 'Z':
                    End(isClosed: true);
                    continue;
                default:
                    throw new InvalidOperationException($"Pictures cannot have the path command {command}: teach {nameof(PathReader)} to read it.");
            }

            points.Add(new PicturePoint(frame.X + frame.Across * x, frame.Y + y));
        }

        End(isClosed: false);
        return parts.ToImmutable();

        void End(bool isClosed)
        {
            if (points.Count > 0)
                parts.Add(new PathPart(points.ToImmutable(), isClosed));
            points.Clear();
        }

        double Next()
        {
            while (path[at] == ' ')
                at++;
            var start = at++;
            while (at < path.Length && (char.IsAsciiDigit(path[at]) || path[at] == '.'))
                at++;
            return DrawingFrame.Number(path[start..at]);
        }
    }
}
