namespace OpenStatement.Theme;

/// <summary>
/// Where things stand in a drawing that is as wide as its column: across in percent, down in pixels, so that lines
/// stretch with the page while words keep their size.
/// </summary>
internal sealed record ChartGeometry(int Height, int Top, int Bottom, int Count, ChartKind Kind, ValueAxis Axis)
{
    /// <summary>The width of the coordinates that stretched paths use.</summary>
    public const int PathWidth = 1_000;

    /// <summary>The width of a drawing on the narrowest screen, 320 pixels wide, in pixels.</summary>
    public const decimal NarrowestWidth = 290;

    /// <summary>A drawing this low has no numbers at its axis.</summary>
    private const int SmallestWithNumbers = 100;

    /// <summary>The share of its slot that a column fills.</summary>
    private const decimal ColumnFill = 0.72m;

    /// <summary>So that a chart of two years is not two blocks; in percent.</summary>
    private const decimal WidestColumn = 8;

    /// <summary>Room at the left of columns for the numbers of the axis, which a line lets stand on it; in percent.</summary>
    public decimal Margin => Kind is ChartKind.Columns && Height > SmallestWithNumbers ? 10 : 0;

    private decimal Slot => (100 - Margin) / Math.Max(1, Count);

    public decimal ColumnWidth => Math.Min(Slot * ColumnFill, WidestColumn);

    /// <summary>How far across the middle of a point stands, in percent.</summary>
    public decimal X(int index) => Kind is ChartKind.Columns || Count == 1
        ? Margin + Slot * (index + 0.5m)
        : 100m * index / (Count - 1);

    /// <summary>Where what is for a stretch of points starts: at the first one, or at the edge of its column's slot.</summary>
    public decimal Left(int first) => Kind is ChartKind.Columns ? X(first) - Slot / 2 : X(first);

    /// <summary>Where what is for a stretch of points ends.</summary>
    public decimal Right(int last) => Kind is ChartKind.Columns ? X(last) + Slot / 2 : X(last);

    /// <summary>How far down a value stands, in pixels.</summary>
    public decimal Y(decimal value) => Bottom - (Bottom - Top) * Axis.Position(value);

    /// <summary>
    /// A line through the values, for a box <see cref="PathWidth"/> wide, with a gap wherever one is missing and before
    /// each one that is not joined to the one before. Written as steps from point to point, which are shorter than places;
    /// they are steps between rounded places, so that nothing adds up.
    /// </summary>
    public string Path(IEnumerable<decimal?> values, IReadOnlySet<int> apart)
    {
        var path = new System.Text.StringBuilder();
        (decimal X, decimal Y)? before = null;
        foreach (var (value, index) in values.Select((value, index) => (value, index)))
        {
            if (value is not { } known)
            {
                before = null;
                continue;
            }

            (decimal X, decimal Y) here = (Math.Round(X(index) * PathWidth / 100), Math.Round(Y(known), 1));
            if (before is { } from && !apart.Contains(index))
                path.Append('l').Append(Pair(here.X - from.X, here.Y - from.Y));
            else
                path.Append('M').Append(Pair(here.X, here.Y));
            before = here;
        }

        return path.ToString();
    }

    /// <summary>A minus sign parts two numbers as well as a space does.</summary>
    private static string Pair(decimal across, decimal down) => $"{SvgBuilder.Number(across)}{(down < 0 ? "" : " ")}{SvgBuilder.Number(down)}";
}
